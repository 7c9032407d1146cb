import { MODES } from "@terok-nor/shared/battle/state.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import type { RoomState, SeatRow } from "@terok-nor/shared/wire/room-state.ts";
import { CAPTAIN_LEVELS, NONE, ROOM_PHASES, wordAt, wordOrNull } from "@terok-nor/shared/wire/tables.ts";
import type { RoomView, SeatView } from "./link.ts";

/** What the room's shared fields say, as the screens read it. */
export function roomView(state: RoomState): RoomView {
  const { code, open, seed, galors, birds, overhaul, batteries, raiderAway, distance, countdown } = state;
  return {
    phase: wordAt(ROOM_PHASES, state.phase, "muster"),
    code,
    open,
    seed,
    // Back from the wire's 1/255 to the whole percents people choose.
    choices: {
      mode: wordAt(MODES, state.mode, "full"),
      galors,
      birds,
      overhaul: Math.round(overhaul * 100) / 100,
      batteries,
      raiderAway,
      distance,
    },
    seats: [state.firstSeat, state.secondSeat].flatMap(seatView),
    host: state.host === NONE ? null : sideOfSeat(state, state.host),
    countdown,
    pause: state.paused ? { missing: wordOrNull(SIDES, state.missing), left: state.pauseLeft } : null,
    result: state.result === "" ? null : (JSON.parse(state.result) as BattleResult),
  };
}

/** Side of one of the two seats, null while nobody sits there. */
export function sideOfSeat(state: RoomState, seat: number): Side | null {
  return wordOrNull(SIDES, (seat === 0 ? state.firstSeat : state.secondSeat).side);
}

function seatView(seat: SeatRow): SeatView[] {
  const side = wordOrNull(SIDES, seat.side);
  if (side === null) return [];
  const { name, ready, connected, ping, wantsRematch } = seat;
  const captain = wordOrNull(CAPTAIN_LEVELS, seat.captain);
  return [{ side, name, captain, ready, connected, ping, wantsRematch }];
}
