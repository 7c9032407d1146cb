import { type Held, Holdings } from "../gate/holdings.ts";
import { log } from "../kit/log.ts";
import type { Notice } from "./board.ts";

/** What this asks of the other processes. */
export interface Elsewhere {
  others(): Promise<readonly { readonly notice: Pick<Notice, "held"> | null }[]>;
}

/**
 * What is held in all processes together. Each tells only of itself, for as long as it lives, so what was held in one that
 * died is held no more. Two that ask at one moment in two processes may both be let in.
 */
export class SharedHoldings implements Held {
  readonly #own: Holdings;
  readonly #board: Elsewhere;
  readonly #tell: () => void;

  /** @param tell puts up what this process holds now. */
  constructor(board: Elsewhere, tell: () => void, own = new Holdings()) {
    this.#board = board;
    this.#tell = tell;
    this.#own = own;
  }

  async take(address: string): Promise<boolean> {
    const isTaken = this.#own.take(address, await this.#elsewhere(address));
    if (isTaken) this.#tell();
    return isTaken;
  }

  giveBack(address: string): void {
    this.#own.giveBack(address);
    this.#tell();
  }

  all(): Record<string, number> {
    return this.#own.all();
  }

  /** While Redis is out each process counts by itself. */
  async #elsewhere(address: string): Promise<number> {
    try {
      return (await this.#board.others()).reduce((sum, { notice }) => sum + (notice?.held[address] ?? 0), 0);
    } catch (error) {
      log.warn({ err: error }, "what an address holds in other processes is not known");
      return 0;
    }
  }
}
