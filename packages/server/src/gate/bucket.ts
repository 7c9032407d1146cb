/** An allowance that refills with time: bursts up to `capacity` pass, a steady stream up to `perSecond`. */
export class Bucket {
  readonly #capacity: number;
  readonly #perSecond: number;
  #left: number;
  #at: number;

  /** @param now s on any clock that never goes back. */
  constructor(capacity: number, perSecond: number, now: number) {
    this.#capacity = capacity;
    this.#perSecond = perSecond;
    this.#left = capacity;
    this.#at = now;
  }

  /** Takes one, if there is one. */
  take(now: number): boolean {
    this.#left = this.#level(now);
    this.#at = now;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }

  /** Nothing has been taken for so long that forgetting this bucket changes nothing. */
  full(now: number): boolean {
    return this.#level(now) >= this.#capacity;
  }

  #level(now: number): number {
    return Math.min(this.#capacity, this.#left + Math.max(0, now - this.#at) * this.#perSecond);
  }
}
