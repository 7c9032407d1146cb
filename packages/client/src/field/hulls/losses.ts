/** What came off a hull just now, and whether it happened before one's eyes or was found so. */
interface Loss {
  readonly lost: readonly number[];
  readonly live: boolean;
}

/**
 * Which parts of one hull are gone. It follows from what is left of the hull alone, so that a reload and a replay wound
 * back show the same; only whether one saw it happen depends on what was looked at before.
 */
export class Losses {
  readonly #below: readonly number[];
  readonly #off = new Set<number>();
  #known = false;

  /** @param below for each part the share of the hull, 0 to 1, at which it goes */
  constructor(below: readonly number[]) {
    this.#below = below;
  }

  /** Takes off what a ship with so much hull left has lost, and puts back what she has again. */
  settle(hull: number): Loss {
    const lost: number[] = [];
    this.#below.forEach((below, i) => {
      if (hull > below) this.#off.delete(i);
      else if (!this.#off.has(i)) {
        this.#off.add(i);
        lost.push(i);
      }
    });
    const live = this.#known;
    this.#known = true;
    return { lost, live };
  }

  /** What is found off next was not lost before one's eyes. */
  lookAway(): void {
    this.#known = false;
  }

  has(index: number): boolean {
    return this.#off.has(index);
  }
}
