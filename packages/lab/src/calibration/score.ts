import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import { meanOf } from "../stats/mean-of.ts";
import type { Judgement } from "./judge.ts";
import { MOMENTS, type Moment } from "./moments.ts";

/** Odds from `from` up to the next bin's, how many were told, what they were on the mean and how often they came true. */
export interface Bin {
  readonly from: number;
  readonly count: number;
  readonly told: number;
  readonly won: number;
}

/** How good the odds of one way of reckoning were at one moment. */
export interface Score {
  readonly by: Judgement["by"];
  readonly moment: Moment;
  /** One side, or both taken together. */
  readonly side: Side | "both";
  readonly count: number;
  /** Mean squared error of the odds (G. W. Brier, 1950): 0 is a prophet, 0.25 says one half to everything. */
  readonly brier: number;
  readonly bins: readonly Bin[];
}

const BINS = 10;

/** Scores for each way, moment and side. */
export function scoresOf(judgements: readonly Judgement[]): Score[] {
  const ways = (["forecast", "reckoning"] as const).filter((by) => judgements.some((each) => each.by === by));
  return ways.flatMap((by) =>
    MOMENTS.flatMap((moment) =>
      (["both", ...SIDES] as const).map((side) => {
        const those = judgements.filter((each) => each.by === by && each.moment === moment && (side === "both" || each.side === side));
        return { by, moment, side, count: those.length, brier: brierOf(those), bins: binsOf(those) };
      }),
    ),
  );
}

export function brierOf(judgements: readonly Pick<Judgement, "odds" | "won">[]): number {
  return meanOf(judgements, ({ odds, won }) => (odds - Number(won)) ** 2);
}

/** Ten bins of equal width; odds of 1 belong to the last. */
export function binsOf(judgements: readonly Pick<Judgement, "odds" | "won">[]): Bin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const those = judgements.filter(({ odds }) => Math.min(BINS - 1, Math.floor(odds * BINS)) === bin);
    return {
      from: bin / BINS,
      count: those.length,
      told: meanOf(those, ({ odds }) => odds),
      won: meanOf(those, ({ won }) => Number(won)),
    };
  });
}
