import { type Share, wilson } from "../stats/wilson.ts";

/** One measured behaviour of the canon. */
export interface CanonRow {
  readonly id: string;
  readonly what: string;
  /** The measured value; what it is a measure of stands in `what`. */
  readonly measure: number;
  readonly target: string;
  readonly pass: boolean;
  /** How far the measure lies from its target, below (-) or above (+); 0 when it is met. */
  readonly off: number;
  /** How many seeded battles it was measured over, and which. */
  readonly samples: number;
  readonly seeds: string;
  /** Of a share: where the true one lies with 95 % confidence. */
  readonly interval?: readonly [low: number, high: number];
}

/** A row but for what follows from its measure and target. */
interface Measured {
  readonly id: string;
  readonly what: string;
  readonly measure: number | Share;
  /** What the measure must at least and at most be. */
  readonly low?: number;
  readonly high?: number;
  readonly samples: number;
  readonly seeds?: string;
}

/** The row of a measure, judged against its target. */
export function canonRow({ id, what, measure, low, high, samples, seeds = `7919 i, i = 1 to ${samples}` }: Measured): CanonRow {
  const value = typeof measure === "number" ? measure : measure.share;
  const under = low === undefined ? 0 : Math.min(0, value - low);
  const over = high === undefined ? 0 : Math.max(0, value - high);
  const row = {
    id,
    what,
    measure: round(value),
    target: targetText(low, high),
    pass: under === 0 && over === 0,
    off: round(under + over),
    samples,
    seeds,
  };
  return typeof measure === "number" ? row : { ...row, interval: [round(measure.low), round(measure.high)] };
}

function targetText(low?: number, high?: number): string {
  if (low === undefined) return `<= ${high}`;
  if (high === undefined) return `>= ${low}`;
  return low === high ? `= ${low}` : `${low} to ${high}`;
}

/** Share of `seeds` battles for which `holds` is true. */
export function shareOf(seeds: number, holds: (chance: number) => boolean): Share {
  let count = 0;
  for (let seed = 1; seed <= seeds; seed++) if (holds(seed * 7919)) count++;
  return wilson(count, seeds);
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
