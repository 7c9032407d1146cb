import { SIDES } from "@terok-nor/shared/ships/types.ts";
import type { Participant } from "@terok-nor/shared/wire/api.ts";
import type { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { captainOf, SEATS, seatOf, sideOf } from "./seats.ts";

/** Those who sit in a room's seats, the rebels first. */
export function participantsOf(state: RoomState): Participant[] {
  const seated = SEATS.flatMap((index): Participant[] => {
    const side = sideOf(state, index);
    if (side === null) return [];
    const { player, name, rating } = seatOf(state, index);
    const rated = state.rated && rating >= 0 ? rating : null;
    return [{ side, player: player === "" ? null : player, name, captain: captainOf(state, index), rating: rated, change: null }];
  });
  return seated.sort((a, b) => SIDES.indexOf(a.side) - SIDES.indexOf(b.side));
}
