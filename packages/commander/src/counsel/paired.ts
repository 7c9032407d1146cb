/** How much larger a share is with something than without it, -1 to 1, and the range in which the true gain lies. */
export interface Gain {
  readonly gain: number;
  readonly low: number;
  readonly high: number;
}

/** Normal quantile of a 95 % interval. */
const Z = 1.959964;
/** Added to each of the four kinds of pairs, half a pair: the interval then holds for few pairs that differ, too. */
const ADDED = 0.5;

/**
 * The gain of paired trials with its 95 % interval (A. Agresti, Y. Min: Simple improved confidence intervals for
 * comparing matched proportions, Statistics in Medicine 24, 2005). Pairs in which both came out alike say little.
 * @param gained pairs won only with it; `lost`: only without it; `of`: all pairs, one at least.
 */
export function pairedGain(gained: number, lost: number, of: number): Gain {
  const all = of + 4 * ADDED;
  const differ = gained + lost + 2 * ADDED;
  const middle = (gained - lost) / all;
  const reach = (Z * Math.sqrt(differ - (gained - lost) ** 2 / all)) / all;
  return { gain: (gained - lost) / of, low: Math.max(-1, middle - reach), high: Math.min(1, middle + reach) };
}
