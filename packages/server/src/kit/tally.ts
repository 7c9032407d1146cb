import { log } from "./log.ts";

const SAY_EVERY_MS = 1000;

/**
 * Says what may happen a thousand times a second once a second at most, with how often it did: a log is not to fill a
 * disk.
 */
export class Tally {
  readonly #what: string;
  #count = 0;
  #sample: unknown;
  #timer: NodeJS.Timeout | null = null;

  /** @param what happened, for the log. */
  constructor(what: string) {
    this.#what = what;
  }

  /** @param sample of it; the first of each second is kept. */
  note(sample?: unknown): void {
    if (this.#count++ === 0) this.#sample = sample;
    this.#timer ??= setTimeout(() => this.#say(), SAY_EVERY_MS).unref();
  }

  #say(): void {
    log.warn({ times: this.#count, ...(this.#sample !== undefined && { first: String(this.#sample) }) }, this.#what);
    this.#count = 0;
    this.#timer = null;
  }
}
