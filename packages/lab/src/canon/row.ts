/** One measured behaviour of the canon. */
export interface CanonRow {
  readonly id: string;
  readonly what: string;
  /** The measured value; what it is a measure of stands in `what`. */
  readonly measure: number;
  readonly target: string;
  readonly pass: boolean;
  /** How many seeded battles it was measured over. */
  readonly samples: number;
}

/** Share of `seeds` battles for which `holds` is true, 0 to 1. */
export function shareOf(seeds: number, holds: (chance: number) => boolean): number {
  let count = 0;
  for (let seed = 1; seed <= seeds; seed++) if (holds(seed * 7919)) count++;
  return count / seeds;
}

/** Mean of a measure over `seeds` battles. */
export function meanOf(seeds: number, measure: (chance: number) => number): number {
  let sum = 0;
  for (let seed = 1; seed <= seeds; seed++) sum += measure(seed * 7919);
  return sum / seeds;
}

export function round(value: number, digits = 3): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
