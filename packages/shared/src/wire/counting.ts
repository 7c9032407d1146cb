/** Which rated battles count, and for how much: all the numbers of it. */

/** s of battle under which it was too short to say anything about either. */
export const SHORT_S = 60;
/** Moments at which each commander must have given an order for the battle to have been fought. To resign is none. */
export const FEWEST_ORDERS = 3;
/** h looked back for earlier rated battles of the same two, whatever sides they had. */
export const REPEATS_WITHIN_H = 24;
/** Share that the first of them counts for, the second, and so on; after the last none counts. */
export const REPEATS: readonly number[] = [1, 0.5, 0.25, 0.125];

/** Why a rated battle that somebody won or both drew moves no rating. */
export type Uncounted = "short" | "unfought" | "repeated";

/** What a rated battle counts for. */
export interface Counted {
  /** 0 to 1, of what it would move both ratings alone. */
  readonly share: number;
  /** Null: it counts. */
  readonly why: Uncounted | null;
  /** Which battle of these two it was, from 1, among those that counted within REPEATS_WITHIN_H. */
  readonly nth: number;
}

/**
 * Whether a battle was one at all.
 * @param seconds s of battle.
 * @param fewest moments at which the less busy commander gave an order.
 */
export function unfoughtBy(seconds: number, fewest: number): "short" | "unfought" | null {
  if (seconds < SHORT_S) return "short";
  return fewest < FEWEST_ORDERS ? "unfought" : null;
}

/** What a battle counts for that was fought after so many (`earlier`) of the same two that counted. */
export function countedAfter(earlier: number): Counted {
  const share = REPEATS[earlier] ?? 0;
  return { share, why: share === 0 ? "repeated" : null, nth: earlier + 1 };
}
