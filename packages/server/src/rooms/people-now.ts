import type { Accounts, Decided } from "../archive/archive.ts";
import { type Restraints, secondsLeft } from "../archive/restraints.ts";
import { log } from "../kit/log.ts";

/** ms between two looks into the archive, and for how long somebody is looked after whom no room asks about. */
const LOOK_EVERY_MS = 2000;
const FORGET_AFTER_MS = 30_000;
const FAULTS_PER_LOG = 100;

/** Somebody with an account, as they stand now. gone: the account was deleted. */
export type Now = { readonly name: string } | "gone";

/**
 * The people in the rooms as they stand now: what they and whoever runs the server have decided since they came in.
 * It may be decided in another process, so the archive is asked, every two seconds and once for all rooms.
 */
export class PeopleNow {
  readonly #accounts: Pick<Accounts, "namesOf">;
  readonly #decided: Decided;
  readonly #now: () => number;
  readonly #timer: NodeJS.Timeout;
  /** When a room last asked about each, by performance.now(). */
  readonly #asked = new Map<string, number>();
  readonly #known = new Map<string, Now>();
  readonly #blocks = new Map<string, ReadonlySet<string>>();
  #restraints: ReadonlyMap<string, Restraints> = new Map();
  #isLooking = false;
  #faults = 0;

  /** @param now ms since 1970. */
  constructor(accounts: Pick<Accounts, "namesOf">, decided: Decided, now: () => number = Date.now) {
    this.#accounts = accounts;
    this.#decided = decided;
    this.#now = now;
    this.#timer = setInterval(() => void this.look(), LOOK_EVERY_MS);
    this.#timer.unref();
  }

  /** Who somebody is now; null: not known yet. Whoever is asked about is looked after for a while. */
  of(id: string): Now | null {
    this.#asked.set(id, performance.now());
    return this.#known.get(id) ?? null;
  }

  /** s for which nobody hears somebody; 0: they are heard. Guests are nobody's to mute. */
  silencedFor(id: string | null): number {
    return id === null ? 0 : secondsLeft(this.#restraints.get(id)?.silenced, this.#now());
  }

  /** s for which somebody is kept from battles with people; 0: they are not. */
  shutOutFor(id: string | null): number {
    return id === null ? 0 : secondsLeft(this.#restraints.get(id)?.["shut-out"], this.#now());
  }

  /** Whether one of two has blocked the other. */
  areApart(one: string, other: string): boolean {
    return this.#blocks.get(one)?.has(other) === true || this.#blocks.get(other)?.has(one) === true;
  }

  /** Asks the archive who somebody is now, for whoever cannot wait until it is looked into the next time. */
  async learn(id: string): Promise<void> {
    this.#asked.set(id, performance.now());
    await this.#askFor([id]);
  }

  /** Looks into the archive. While that does not answer, what was known stays. */
  async look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      this.#restraints = await this.#decided.restraints();
      await this.#askFor(this.#lookedAfter());
      this.#faults = 0;
    } catch (error) {
      if (this.#faults++ % FAULTS_PER_LOG === 0) log.error({ err: error }, "the archive does not say how people stand");
    } finally {
      this.#isLooking = false;
    }
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #lookedAfter(): string[] {
    const since = performance.now() - FORGET_AFTER_MS;
    for (const [id, at] of this.#asked) {
      if (at < since) for (const each of [this.#asked, this.#known, this.#blocks]) each.delete(id);
    }
    return [...this.#asked.keys()];
  }

  async #askFor(ids: readonly string[]): Promise<void> {
    const [names, blocks] = await Promise.all([this.#accounts.namesOf(ids), this.#decided.blocks(ids)]);
    for (const id of ids) {
      const name = names.get(id);
      this.#known.set(id, name === undefined ? "gone" : { name });
      this.#blocks.set(id, blocks.get(id) ?? new Set());
    }
  }
}
