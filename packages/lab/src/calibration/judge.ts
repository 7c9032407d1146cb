import { type Facts, factsOf } from "@terok-nor/commander/counsel/facts.ts";
import { forecast } from "@terok-nor/commander/counsel/forecast.ts";
import { reckonOdds } from "@terok-nor/commander/counsel/reckon.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Field } from "../tournament/options.ts";
import { MOMENTS, type Moment, picturesAt, watchBattle } from "./moments.ts";

/** What a side was told its odds were, and whether it won. */
export interface Judgement {
  readonly by: "forecast" | "reckoning";
  readonly moment: Moment;
  readonly side: Side;
  readonly odds: number;
  readonly won: boolean;
}

/** What a side knew, in the reckoning's facts, and who won: one row to fit its weights to. */
export interface Sample {
  readonly side: Side;
  readonly facts: Facts;
  readonly rebelsWon: boolean;
}

/** Asks both sides' odds at each moment of battle `index`, by forecast (unless `runs` is 0) and by reckoning. */
export function judgeBattle(field: Field, index: number, runs: number): Judgement[] {
  const watched = watchBattle(field, index);
  const { chance: _secret, ...muster } = watched.setup;
  return MOMENTS.flatMap((moment) =>
    picturesAt(watched, moment).flatMap((picture) => {
      const { side } = picture;
      const told = { moment, side, won: watched.winner === side };
      const judgements: Judgement[] = [{ ...told, by: "reckoning", odds: reckonOdds(picture, muster) }];
      if (runs > 0) judgements.push({ ...told, by: "forecast", odds: forecast(picture, muster, { runs, seed: index, weigh: false }).odds });
      return judgements;
    }),
  );
}

/** s between two samples of a battle. */
const SAMPLED_EVERY = 10;

/** What both sides knew throughout battle `index`. */
export function sampleBattle(field: Field, index: number): Sample[] {
  const watched = watchBattle(field, index);
  return watched.seconds
    .filter((_, second) => second % SAMPLED_EVERY === SAMPLED_EVERY - 1)
    .flatMap((pair) =>
      pair.map((picture) => ({ side: picture.side, facts: factsOf(picture, watched.setup), rebelsWon: watched.winner === "terran" })),
    );
}
