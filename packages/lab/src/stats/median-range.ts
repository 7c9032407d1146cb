import { quantile } from "./quantile.ts";

/** The middle of some values and the range in which the true one lies with 95 % confidence. */
export interface MedianRange {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Normal quantile of a 95 % interval. */
const Z = 1.959964;

/**
 * The median with its 95 % interval, which lies between two of the values themselves: how many of them are below the
 * true one is a matter of tossed coins (W. J. Conover: Practical Nonparametric Statistics, 3.2). Of too few values
 * anything may be true.
 */
export function medianRange(values: readonly number[]): MedianRange {
  const sorted = [...values].sort((a, b) => a - b);
  const reach = (Z * Math.sqrt(sorted.length)) / 2;
  const from = Math.floor(sorted.length / 2 - reach) - 1;
  return {
    median: quantile(sorted, 0.5),
    low: sorted[from] ?? Number.NEGATIVE_INFINITY,
    high: sorted[sorted.length - 1 - from] ?? Number.POSITIVE_INFINITY,
  };
}
