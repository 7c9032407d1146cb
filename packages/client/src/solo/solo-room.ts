import { judge } from "@terok-nor/shared/aftermath/court.ts";
import type { Charge } from "@terok-nor/shared/aftermath/trial.ts";
import { otherSide } from "@terok-nor/shared/ships/types.ts";
import type { Aftermath } from "@terok-nor/shared/wire/conduct.ts";
import { TRIAL_S } from "@terok-nor/shared/wire/conduct.ts";
import { type Refused, refuse } from "@terok-nor/shared/wire/refusals.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import type { RoomPhase } from "@terok-nor/shared/wire/tables.ts";
import { whoInSeat } from "@terok-nor/shared/wire/talk.ts";
import { CASUAL } from "@terok-nor/shared/wire/terms.ts";
import { NOTHING_YET, type RoomView, type SeatView } from "../net/room-view.ts";
import type { Opening } from "./messages.ts";

/** How far a battle against a captain has got. */
export interface SoloStage {
  readonly phase: RoomPhase;
  /** s left. */
  readonly countdown: number;
  readonly paused: boolean;
  readonly result: BattleResult | null;
  readonly aftermath: Aftermath | null;
}

export const AT_MUSTER: SoloStage = { phase: "muster", countdown: 0, paused: false, result: null, aftermath: null };

/** The room of a battle that nobody else is in, as the screens read it: a captain is always there, and always ready. */
export function soloRoom(opening: Opening, { phase, countdown, paused, result, aftermath }: SoloStage): RoomView {
  const { id, side, name, level, choices, seed } = opening;
  const mine = { ...SEAT, side, name, who: whoInSeat(null, 0, name), ready: phase !== "muster" };
  const captain = { ...SEAT, side: otherSide(side), captain: level, who: whoInSeat(null, 1, ""), ready: true };
  return {
    ...NOTHING_YET,
    phase,
    seed,
    choices,
    seats: [mine, captain],
    host: side,
    countdown,
    pause: paused ? { missing: null, by: side, left: 0 } : null,
    terms: { ...CASUAL, delay: 0 },
    // Its replay can be watched once it is over.
    match: result === null ? "" : id,
    result,
    aftermath,
  };
}

const SEAT: Omit<SeatView, "side" | "who"> = {
  name: "",
  captain: null,
  ready: false,
  connected: true,
  ping: -1,
  wantsRematch: false,
  player: null,
  rating: null,
  pauseBudget: 0,
  mutes: false,
};

/** What comes of it for the two commanders: a player who lost may blame somebody. */
export function afterBattle({ side }: Opening, { winner, ending }: BattleResult): Aftermath {
  const resigned = ending === "resigned";
  return {
    decision: resigned ? "resigned" : "fought",
    by: resigned && winner !== null ? otherSide(winner) : null,
    ratings: { terran: null, alliance: null },
    counted: null,
    trial: winner === otherSide(side) ? { side, until: TRIAL_S, verdict: null } : null,
  };
}

/** The aftermath once the loser has brought a charge or, with null, has taken the blame. */
export function charged({ result, aftermath }: SoloStage, charge: Charge | null): Aftermath | Refused {
  const trial = aftermath?.trial;
  if (!aftermath || !trial || result === null) return refuse("not-loser");
  if (trial.verdict !== null || trial.until === 0) return refuse("too-late");
  if (charge === null) return { ...aftermath, trial: { ...trial, until: 0 } };
  const verdict = judge(result.story, trial.side, charge, result.chance);
  return "refusal" in verdict ? refuse(verdict.refusal) : { ...aftermath, trial: { ...trial, verdict } };
}
