import { playOn } from "@terok-nor/commander/take-turn.ts";
import type { BattleSetup } from "@terok-nor/shared/battle/state.ts";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import type { Field } from "../tournament/options.ts";
import { openBattle } from "../tournament/play.ts";

/** Moments at which odds are asked: half a minute in, and shares of the battle's length. */
export const MOMENTS = ["30 s", "25 %", "50 %", "75 %"] as const;
export type Moment = (typeof MOMENTS)[number];
const SHARES: Readonly<Record<Exclude<Moment, "30 s">, number>> = { "25 %": 0.25, "50 %": 0.5, "75 %": 0.75 };
const EARLY = 30;

/** A decided battle as both sides saw it, second by second. */
export interface Watched {
  readonly setup: BattleSetup;
  readonly winner: Side;
  /** One pair (in the order of SIDES) for each whole second before the end, the first after one second. */
  readonly seconds: readonly (readonly Picture[])[];
}

/** Plays battle `index` to its end and keeps what each side saw. */
export function watchBattle(field: Field, index: number): Watched {
  const { state, captains } = openBattle(field, index);
  const seconds: Picture[][] = [];
  while (state.phase !== "aftermath") {
    playOn(state, captains, state.tick + state.setup.hz);
    if (state.phase === "assault") seconds.push(SIDES.map((side) => seenBy(state, side)));
  }
  return { setup: state.setup, winner: state.winner as Side, seconds };
}

/** What both sides saw at a moment of a battle; a battle over sooner is taken at its last second. */
export function picturesAt(watched: Watched, moment: Moment): readonly Picture[] {
  const { length } = watched.seconds;
  const second = moment === "30 s" ? EARLY : Math.round(length * SHARES[moment]);
  return watched.seconds[Math.min(length, Math.max(1, second)) - 1] as readonly Picture[];
}
