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
  /** Where the true value lies with 95 % confidence: of shares, and of what battles of captains come to. */
  readonly interval?: readonly [low: number, high: number];
  /** What measure and interval are told in; shares where nothing stands here. */
  readonly unit?: Unit;
}

/** Points of margin, or a place in a ranking. */
export type Unit = "points" | "place";

interface Range {
  readonly low: number;
  readonly high: number;
}

/** A row but for what follows from its measure and target. */
interface Measured {
  readonly id: string;
  readonly what: string;
  readonly measure: number | Share;
  /** What the measure must at least and at most be. */
  readonly low?: number;
  readonly high?: number;
  /**
   * Where the true value lies with 95 % confidence. With it the row fails only where this
   * excludes the target, so that noise fails nothing; without it, where the measure is off.
   */
  readonly range?: Range;
  readonly unit?: Unit;
  readonly samples: number;
  readonly seeds?: string;
}

/** The row of a measure, judged against its target. */
export function canonRow(measured: Measured): CanonRow {
  const { id, what, measure, low = -Infinity, high = Infinity, range, unit, samples, seeds = `7919 i, i = 1 to ${samples}` } = measured;
  const value = typeof measure === "number" ? measure : measure.share;
  const { low: from, high: to } = range ?? { low: value, high: value };
  const interval = range ?? (typeof measure === "number" ? null : measure);
  return {
    id,
    what,
    measure: round(value),
    target: targetText(low, high),
    pass: to >= low && from <= high,
    off: round(Math.min(0, value - low) + Math.max(0, value - high)),
    samples,
    seeds,
    ...(interval !== null && { interval: [round(interval.low), round(interval.high)] as const }),
    ...(unit !== undefined && { unit }),
  };
}

function targetText(low: number, high: number): string {
  if (low === -Infinity) return `<= ${high}`;
  if (high === Infinity) return `>= ${low}`;
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
