import type { ShownRating } from "@terok-nor/shared/wire/api.ts";
import type { RatingChange } from "@terok-nor/shared/wire/conduct.ts";
import { rate, rating } from "openskill";

/** What is believed of somebody's skill on one side: the mean and standard deviation of a normal distribution. */
export interface Skill {
  readonly mu: number;
  readonly sigma: number;
}

/** Of somebody who has not fought yet. */
export const NEWCOMER: Skill = rating();

/** Points shown to a newcomer, and points for each unit of mu. */
const POINTS_AT_START = 1500;
const POINTS_PER_MU = 40;
/** Standard deviations within which 95 % of a normal distribution lie. */
export const SURE = 1.96;
/** Rated battles from which on somebody may stand on the leaderboard. */
export const GAMES_TO_RANK = 5;

export type Score = "win" | "loss" | "draw";

/** Both skills after a battle that counts for a share (0 to 1). Plackett-Luce, with one on each side. */
export function after(own: Skill, other: Skill, score: Score, share = 1): readonly [own: Skill, other: Skill] {
  const rank = score === "draw" ? [1, 1] : score === "win" ? [1, 2] : [2, 1];
  const [[ownAfter], [otherAfter]] = rate([[own], [other]], { rank });
  return [between(own, ownAfter, share), between(other, otherAfter, share)];
}

/** So far (0 to 1) from one skill to another, in what is believed and in how surely. */
function between(from: Skill, to: Skill, share: number): Skill {
  return { mu: from.mu + (to.mu - from.mu) * share, sigma: from.sigma + (to.sigma - from.sigma) * share };
}

/** Whole points, as people see them. */
export function points({ mu }: Skill): number {
  return Math.round(POINTS_AT_START + (mu - NEWCOMER.mu) * POINTS_PER_MU);
}

/** ± whole points within which the rating lies with 95 %. */
export function uncertainty({ sigma }: Skill): number {
  return Math.round(SURE * sigma * POINTS_PER_MU);
}

export function shown(skill: Skill, games: number): ShownRating {
  return { rating: points(skill), uncertainty: uncertainty(skill), games };
}

export function shownChange(before: Skill, now: Skill): RatingChange {
  return { before: points(before), after: points(now), uncertainty: uncertainty(now) };
}

/** What the court gives back of a loss: `kept` (0 to 1) of the mean lost. What was learnt of the skill stays learnt. */
export function restored(before: Skill, now: Skill, kept: number): Skill {
  return { mu: now.mu + Math.max(0, before.mu - now.mu) * Math.min(1, Math.max(0, kept)), sigma: now.sigma };
}
