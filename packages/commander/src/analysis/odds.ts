import { shareInterval } from "../counsel/interval.ts";
import type { Odds } from "./analysis.ts";

/** Normal quantile of a 95 % interval. */
const Z = 1.959964;

/** Odds by battles played on, `wins` of `samples` of them won; one at least. */
export function oddsOf(wins: number, samples: number): Odds {
  const odds = wins / samples;
  return { odds, ...shareInterval(wins, samples), error: Math.sqrt((odds * (1 - odds)) / samples), samples };
}

/** Odds of a battle that is over. */
export function knownOdds(won: boolean): Odds {
  const odds = won ? 1 : 0;
  return { odds, low: odds, high: odds, error: 0, samples: 0 };
}

/** By how much odds moved, -1 to 1, with a 95 % interval. */
export interface Moved {
  readonly moved: number;
  readonly low: number;
  readonly high: number;
}

/**
 * By how much odds moved, -1 to 1, with a 95 % interval: the difference of two shares, to each of which a win and a
 * loss are added (A. Agresti, B. Caffo: Simple and effective confidence intervals for proportions, The American
 * Statistician 54, 2000).
 */
export function movedBetween(before: Odds, after: Odds): Moved {
  const [one, other] = [supposed(before), supposed(after)];
  const middle = other.share - one.share;
  const reach = Z * Math.sqrt(one.variance + other.variance);
  return { moved: after.odds - before.odds, low: Math.max(-1, middle - reach), high: Math.min(1, middle + reach) };
}

function supposed({ odds, samples }: Odds): { readonly share: number; readonly variance: number } {
  if (samples === 0) return { share: odds, variance: 0 };
  const share = (odds * samples + 1) / (samples + 2);
  return { share, variance: (share * (1 - share)) / (samples + 2) };
}
