import { matchMaker } from "@colyseus/core";
import type { Mode } from "@terok-nor/shared/battle/state.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { OpenBattle } from "@terok-nor/shared/wire/open-battle.ts";
import type { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { NONE } from "@terok-nor/shared/wire/tables.ts";
import { choicesOf, phaseOf } from "./muster.ts";
import { other, placeFor, seatOf, sideOf } from "./seats.ts";

/** Name under which battles are opened. */
export const BATTLE = "battle";

/** What a battle lets the server's list know of it. */
export interface Listing {
  /** Open to all, and a seat is free or kept warm by a captain. */
  readonly waiting: boolean;
  readonly host: string;
  readonly freeSide: Side;
  readonly mode: Mode;
  readonly galors: number;
  readonly birds: number;
}

/** What the list may say of a room as it stands. */
export function listingOf(state: RoomState): Listing {
  const free = placeFor(state);
  const host = state.host === NONE ? null : seatOf(state, state.host);
  const waiting = state.open && free >= 0 && host?.connected === true && phaseOf(state) === "muster";
  const taken = sideOf(state, 1 - free);
  return {
    waiting,
    host: host?.name ?? "",
    freeSide: taken === null ? "terran" : other(taken),
    mode: choicesOf(state).mode,
    galors: state.galors,
    birds: state.birds,
  };
}

/** Battles shown at most. */
const LISTED = 50;

/** The battles that are open to all and wait for someone, newest first. Private ones are not among them. */
export async function openBattles(): Promise<OpenBattle[]> {
  const rooms = await matchMaker.query({ name: BATTLE });
  const waiting = rooms.filter((room) => room.metadata?.waiting === true);
  waiting.sort((a, b) => Number(b.createdAt) - Number(a.createdAt));
  return waiting.slice(0, LISTED).map((room) => {
    const { host, freeSide, mode, galors, birds } = room.metadata as Listing;
    return { code: room.roomId, host, freeSide, mode, galors, birds, since: new Date(Number(room.createdAt)).toISOString() };
  });
}
