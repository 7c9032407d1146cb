/** Under which terms a battle is fought, besides its opening: agreed on in the muster, kept to by the server. */

/**
 * one: a single battle. two: best of two, sides swapped, by margin.
 * base: up to three, what is left of both sides carries over.
 */
export const SERIES = ["one", "two", "base"] as const;
export type Series = (typeof SERIES)[number];

/** s of pause each player may call or cause over a battle. */
export const PAUSES = [0, 60, 120, 300] as const;
/** s by which an audience is behind. */
export const DELAYS = [0, 30, 60] as const;
export const RATED_DELAY = 60;

export interface Terms {
  readonly rated: boolean;
  readonly series: Series;
  readonly pauses: (typeof PAUSES)[number];
  /** Rated: RATED_DELAY. */
  readonly delay: (typeof DELAYS)[number];
  /** Places the fleet; null: the server draws one. */
  readonly seed: number | null;
}

export const CASUAL: Terms = { rated: false, series: "one", pauses: 120, delay: 30, seed: null };
export const RATED: Terms = { rated: true, series: "one", pauses: 60, delay: RATED_DELAY, seed: null };
