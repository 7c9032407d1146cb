import type { Allowance, Allowances } from "./allowance.ts";
import { Bucket } from "./bucket.ts";

/** Names remembered before those that owe nothing are first forgotten. */
const SWEEP_AT = 1000;

/** An allowance for each address, account or whatever else has a name. */
export class Buckets implements Allowance {
  readonly #burst: number;
  readonly #perSecond: number;
  readonly #byName = new Map<string, Bucket>();
  #sweepAt = SWEEP_AT;

  constructor(burst: number, perSecond: number) {
    this.#burst = burst;
    this.#perSecond = perSecond;
  }

  /** Takes one of a name's allowance, if there is one. @param now s on a clock that never goes back. */
  take(name: string, now: number): boolean {
    if (this.#byName.size > this.#sweepAt) this.#sweep(now);
    let bucket = this.#byName.get(name);
    if (bucket === undefined) {
      bucket = new Bucket(this.#burst, this.#perSecond, now);
      this.#byName.set(name, bucket);
    }
    return bucket.take(now);
  }

  #sweep(now: number): void {
    for (const [name, bucket] of this.#byName) if (bucket.full(now)) this.#byName.delete(name);
    // However many owe something, each is looked at twice at most for every name that came.
    this.#sweepAt = Math.max(SWEEP_AT, 2 * this.#byName.size);
  }
}

/** What a server that is alone allows. */
export const ownAllowances: Allowances = (_what, burst, perSecond) => new Buckets(burst, perSecond);
