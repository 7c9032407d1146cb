import { SOUND_ROWS, SOUNDS, type SoundName } from "../cues/sounds.ts";
import { bake } from "./bake.ts";

/** ms within which an idle moment comes, or the next sound is made all the same. */
const PATIENCE_MS = 300;

/** All takes of all sounds: made once for a page, one after another in its idle moments, the wanted ones first. */
export class Bank {
  readonly #takes = new Map<SoundName, AudioBuffer[]>();
  readonly #last = new Map<SoundName, number>();
  /** What is still to be made, the last first. */
  readonly #ahead: [SoundName, number][] = [];
  readonly #make: typeof bake;
  #running = false;

  /** @param make for tests. */
  constructor(make: typeof bake = bake) {
    this.#make = make;
  }

  /** Makes everything, without haste: one take of each sound first, the weightiest before the others. */
  fill(): void {
    if (this.#running) return;
    this.#running = true;
    const most = Math.max(...SOUNDS.map((name) => SOUND_ROWS[name].takes));
    const names = [...SOUNDS].sort((a, b) => SOUND_ROWS[a].priority - SOUND_ROWS[b].priority);
    for (let take = most - 1; take >= 0; take--)
      for (const name of names) if (take < SOUND_ROWS[name].takes) this.#ahead.push([name, take]);
    void this.#makeNext();
  }

  /** A take of a sound, another one than the last time; null: it is not made yet, and comes next. */
  take(name: SoundName): AudioBuffer | null {
    const takes = this.#takes.get(name) ?? [];
    if (takes.length === 0) {
      this.#hurry(name);
      return null;
    }
    const next = ((this.#last.get(name) ?? -1) + 1) % takes.length;
    this.#last.set(name, next);
    return takes[next] ?? null;
  }

  /** Makes a sound now, if it is not there. */
  async ready(name: SoundName): Promise<void> {
    if (!this.#takes.has(name)) await this.#add(name, 0);
  }

  #hurry(name: SoundName): void {
    const at = this.#ahead.findLastIndex(([one]) => one === name);
    if (at >= 0) this.#ahead.push(...this.#ahead.splice(at, 1));
  }

  async #makeNext(): Promise<void> {
    for (let next = this.#ahead.pop(); next !== undefined; next = this.#ahead.pop()) {
      await idle();
      // A sound that cannot be made is not heard; the others are.
      await this.#add(...next).catch(() => undefined);
    }
  }

  async #add(name: SoundName, take: number): Promise<void> {
    const made = await this.#make(name, take);
    this.#takes.set(name, [...(this.#takes.get(name) ?? []), made]);
  }
}

function idle(): Promise<void> {
  return new Promise((done) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => done(), { timeout: PATIENCE_MS });
    else setTimeout(done, 0);
  });
}
