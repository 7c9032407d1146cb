import { matchMaker } from "../colyseus/colyseus.ts";
import type { SharedPresence } from "./shared-presence.ts";

/** What a process tells the others of itself. */
export interface Notice {
  /** Where pages reach it. */
  readonly address: string;
  /** How many battles each address holds in it. */
  readonly held: Readonly<Record<string, number>>;
}

/** s after which a notice is gone that its process has not put up again: the process is no more, or stands still. */
const GOOD_FOR_S = 8;

const keyOf = (process: string): string => `process:${process}`;

/** Where the processes of one game tell one another how they are. Nothing on it outlives whoever put it there for long. */
export class Board {
  readonly #presence: SharedPresence;

  constructor(presence: SharedPresence) {
    this.#presence = presence;
  }

  async put(notice: Notice): Promise<void> {
    await this.#presence.setex(keyOf(matchMaker.processId), JSON.stringify(notice), GOOD_FOR_S);
  }

  async takeDown(): Promise<void> {
    await this.#presence.del(keyOf(matchMaker.processId));
  }

  /** The other processes that Colyseus knows of, with what they tell; null: nothing any more. */
  async others(): Promise<{ readonly process: string; readonly notice: Notice | null }[]> {
    const processes = (await matchMaker.stats.fetchAll()).map(({ processId }) => processId);
    const others = processes.filter((process) => process !== matchMaker.processId);
    return Promise.all(others.map(async (process) => ({ process, notice: parsed(await this.#presence.get(keyOf(process))) })));
  }
}

function parsed(text: unknown): Notice | null {
  return typeof text === "string" ? (JSON.parse(text) as Notice) : null;
}
