import type { LanHost } from "@terok-nor/shared/wire/api.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { z } from "zod";
import { isNear, isOwn, urlOf } from "./addresses.ts";
import { askForGames, isFromHost } from "./ask.ts";
import { NO_GAMES, shownName } from "./games.ts";
import type { Multicast, Sighting } from "./multicast.ts";

/** Hosts known at once. */
const HOSTS = 20;
/** ms between two rounds of questions while somebody wants to know. */
const ASK_AGAIN = 5000;
/** Questions in a row a host may leave unanswered before it is forgotten. */
const MISSES = 2;
/** ms between two looks around from scratch: so that a host comes back which was silent for a while. */
const LOOK_AGAIN = 60_000;

const hostText = z.object({ id: z.string().regex(/^[0-9a-f]{16}$/), version: z.coerce.number().int().min(1).max(100_000) });
const namedText = z.object({ name: shownName });
const portNumber = z.number().int().min(1).max(65_535);

interface Found extends LanHost {
  readonly key: string;
  /** Questions in a row without an answer. */
  readonly misses: number;
  readonly answered: boolean;
}

export interface Self {
  readonly id: string;
  readonly port: number;
}

/**
 * The other hosts on the local network: who was heard, and what is
 * played there. Nothing they say is believed before it is checked.
 */
export class LanHosts {
  readonly #self: Self;
  readonly #multicast: Multicast;
  readonly #found = new Map<string, Found>();
  readonly #timer: NodeJS.Timeout;
  #endBrowsing: () => void;
  #lastAsked = Number.NEGATIVE_INFINITY;

  constructor(self: Self, multicast: Multicast) {
    this.#self = self;
    this.#multicast = multicast;
    this.#endBrowsing = this.#browse();
    this.#timer = setInterval(() => this.#lookAgain(), LOOK_AGAIN).unref();
  }

  /** Those that answered lately, by name. Whoever calls this sets off the next round of questions, at most one every 5 s. */
  hosts(): LanHost[] {
    const now = performance.now();
    if (now - this.#lastAsked >= ASK_AGAIN) {
      this.#lastAsked = now;
      for (const { id } of this.#found.values()) void this.#ask(id);
    }
    const shown = [...this.#found.values()].filter(({ answered }) => answered);
    return shown
      .map(({ id, name, url, version, open, live }) => ({ id, name, url, version, open, live }))
      .sort((a, b) => a.name.localeCompare(b.name) || a.url.localeCompare(b.url));
  }

  /** What to tell whoever sent a request for this path: pages hear of the hosts, other hosts of none. */
  hostsFor(requested: string): LanHost[] {
    return isFromHost(requested) ? [] : this.hosts();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#endBrowsing();
    this.#found.clear();
  }

  #browse(): () => void {
    return this.#multicast.browse(
      (sighting) => this.#meet(sighting),
      (key) => this.#miss(key),
    );
  }

  #lookAgain(): void {
    this.#endBrowsing();
    this.#endBrowsing = this.#browse();
  }

  #meet({ key, address, port, txt }: Sighting): void {
    const said = hostText.safeParse(txt);
    if (!said.success || !portNumber.safeParse(port).success || !isNear(address)) return;
    const { id, version } = said.data;
    if (id === this.#self.id || (port === this.#self.port && isOwn(address))) return;
    if (this.#found.has(id)) return;
    const url = urlOf(address, port);
    // A server that was started anew at the same place takes the place of the one before.
    for (const [other, found] of this.#found) if (found.url === url) this.#found.delete(other);
    if (this.#found.size >= HOSTS) return;
    const named = namedText.safeParse(txt);
    const name = named.success ? named.data.name : address;
    this.#found.set(id, { id, key, name, url, version, ...NO_GAMES, misses: 0, answered: false });
    void this.#ask(id);
  }

  #miss(key: string): void {
    for (const [id, found] of this.#found) if (found.key === key) this.#found.delete(id);
  }

  async #ask(id: string): Promise<void> {
    const asked = this.#found.get(id);
    if (asked === undefined) return;
    const games = await askForGames(asked.url);
    const found = this.#found.get(id);
    // It may have gone, or come back at another place, meanwhile.
    if (found === undefined || found.url !== asked.url) return;
    if (games !== null) {
      // What another version means by its battles is not known here.
      this.#found.set(id, { ...found, ...(found.version === WIRE_VERSION ? games : NO_GAMES), misses: 0, answered: true });
    } else if (found.misses + 1 >= MISSES) this.#found.delete(id);
    else this.#found.set(id, { ...found, misses: found.misses + 1 });
  }
}
