import type { Aftermath } from "@terok-nor/shared/wire/conduct.ts";
import type { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import type { KeptRoom, Seat } from "../archive/archive.ts";
import type { Commanders } from "./commanders.ts";
import { choicesOf, phaseOf, setPhase } from "./muster.ts";
import { captainOf, SEATS, seatOf, sideOf } from "./seats.ts";
import { termsOf } from "./terms.ts";

/** Who sits where, in the order of the seats; null: nobody. */
export function seatsOf(state: RoomState, commanders: Commanders): (Seat | null)[] {
  return SEATS.map((index) => {
    const side = sideOf(state, index);
    const { name, player } = seatOf(state, index);
    const mark = commanders.markOf(index);
    return side && { side, player: player === "" ? null : player, name, captain: captainOf(state, index), mark };
  });
}

/** A room as it stands before or after a battle; null while one is fought, which is written by itself. */
export function keptRoom(state: RoomState, commanders: Commanders, series: KeptRoom["series"]): KeptRoom | null {
  const phase = phaseOf(state);
  if (phase === "battle") return null;
  const { code, open, host, match, result, aftermath } = state;
  return {
    code,
    open,
    host,
    seats: seatsOf(state, commanders),
    choices: choicesOf(state),
    terms: termsOf(state),
    over: phase === "result" ? { match, result, aftermath } : null,
    series,
  };
}

/** What both are shown of the battle before, once its room is open again. A trial that was not held is not held any more. */
export function showOver(state: RoomState, { match, result, aftermath }: NonNullable<KeptRoom["over"]>): void {
  state.match = match;
  state.result = result;
  state.aftermath = withoutTrial(aftermath);
  setPhase(state, "result");
}

function withoutTrial(text: string): string {
  if (text === "") return "";
  const aftermath: Aftermath = JSON.parse(text);
  return JSON.stringify({ ...aftermath, trial: aftermath.trial?.verdict ? aftermath.trial : null });
}
