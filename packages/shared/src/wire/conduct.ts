import type { Verdict } from "../aftermath/trial.ts";
import type { Side } from "../ships/types.ts";
import type { Counted } from "./counting.ts";
import type { Series } from "./terms.ts";

/** How a battle between two people may end besides on the field, and what comes of it for each of them. */

/** Why it ended, from the commanders' side of things. fought: by the rules of the battle. void: nothing comes of it. */
export const DECISIONS = ["fought", "resigned", "left", "claimed", "drawn", "called-off", "void"] as const;
export type Decision = (typeof DECISIONS)[number];

/** s for which an offer of a draw stands, and before another may be made. */
export const DRAW_STANDS_S = 30;
export const DRAW_AGAIN_S = 60;
/** s of battle within which either may call it off, if nobody has given an order. */
export const ABORT_S = 20;
/**
 * s in which a commander did nothing at all, after which they are warned, and after which the other may claim. To look
 * around is to do something; what a page sends by itself is not.
 */
export const IDLE_WARNING_S = 120;
export const IDLE_CLAIM_S = 180;
/** s after which a page says again that somebody looks around. */
export const HERE_EVERY_S = 10;
/** s a claim stands open before a battle whose other commander is gone ends by itself. */
export const CLAIM_STANDS_S = 120;
/** s the loser has to bring a charge. */
export const TRIAL_S = 120;

/** A rating before and after, as shown. */
export interface RatingChange {
  readonly before: number;
  readonly after: number;
  readonly uncertainty: number;
}

/** JSON in RoomState.aftermath. */
export interface Aftermath {
  readonly decision: Decision;
  /** Who resigned, left, called it off or claimed it; null for fought, drawn and void. */
  readonly by: Side | null;
  readonly ratings: Readonly<Record<Side, RatingChange | null>>;
  /** What a rated battle counted for; null where there was nothing to count, or it is not counted yet. */
  readonly counted: Counted | null;
  /** The loser's side, who may bring a charge, and until when (s since the room was opened); null where nobody may. */
  readonly trial: { readonly side: Side; readonly until: number; readonly verdict: Verdict | null } | null;
}

/** One battle of a series: who commanded which side by the index of their seat, and how it went. */
export interface SeriesBattle {
  readonly match: string;
  readonly terranSeat: number;
  readonly winner: Side | null;
  readonly margin: number;
}

/** JSON in RoomState.standing. */
export interface SeriesView {
  readonly series: Series;
  /** Battles fought, and how many there are at most. */
  readonly fought: readonly SeriesBattle[];
  readonly of: number;
  /** Points of each seat: margins won less margins lost. */
  readonly points: readonly [number, number];
  /** Seat that has won the series; null while it goes on, and for a tie; see `over`. */
  readonly winner: number | null;
  readonly over: boolean;
}
