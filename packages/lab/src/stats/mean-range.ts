import { mean, sampleStandardDeviation } from "simple-statistics";

/** A mean and the range in which the true one lies with 95 % confidence. */
export interface MeanRange {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Normal quantile of a 95 % interval. */
const Z = 1.959964;

/** The mean of some values with its 95 % interval; of one value, or none, anything may be true. */
export function meanRange(values: readonly number[]): MeanRange {
  const of = values.length;
  if (of < 2) return { mean: values[0] ?? Number.NaN, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const middle = mean([...values]);
  const reach = (studentOf(of - 1) * sampleStandardDeviation([...values])) / Math.sqrt(of);
  return { mean: middle, low: middle - reach, high: middle + reach };
}

/**
 * Student's quantile of a 95 % interval, from the normal one by the series in 1 / freedom (M. Abramowitz, I. Stegun:
 * Handbook of Mathematical Functions, 26.7.5), right to 1 % from three degrees of freedom on.
 */
function studentOf(freedom: number): number {
  const first = (Z ** 3 + Z) / 4;
  const second = (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / 96;
  const third = (3 * Z ** 7 + 19 * Z ** 5 + 17 * Z ** 3 - 15 * Z) / 384;
  return Z + first / freedom + second / freedom ** 2 + third / freedom ** 3;
}
