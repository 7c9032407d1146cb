/** Quantile of the normal distribution for a two-sided confidence of 95 %. */
const Z = 1.959964;

/** A share with the range in which the true one lies, 0 to 1 each. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Share of `count` in `of` with its 95 % score interval (E. B. Wilson, 1927), which unlike the usual one holds for few trials and for
 * shares near 0 and 1. Of nothing, anything may be true.
 */
export function wilson(count: number, of: number): Share {
  if (of === 0) return { count, of, share: 0, low: 0, high: 1 };
  const share = count / of;
  const scale = 1 + Z ** 2 / of;
  const middle = (share + Z ** 2 / (2 * of)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  return { count, of, share, low: count === 0 ? 0 : middle - half, high: count === of ? 1 : middle + half };
}
