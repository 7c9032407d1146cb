import type { Side } from "@terok-nor/shared/ships/types.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import type { PictureRow } from "@terok-nor/shared/wire/picture-row.ts";
import type { RoomState, SeatRow } from "@terok-nor/shared/wire/room-state.ts";
import { CAPTAIN_LEVELS, type CaptainLevel, NONE, wordOrNull } from "@terok-nor/shared/wire/tables.ts";

/** The two seats of a battle room. A seat is free while it has no side. */
export const SEATS = [0, 1] as const;

export function seatOf(state: RoomState, index: number): SeatRow {
  return index === 0 ? state.firstSeat : state.secondSeat;
}

export function pictureOf(state: RoomState, index: number): PictureRow {
  return index === 0 ? state.firstPicture : state.secondPicture;
}

export function sideOf(state: RoomState, index: number): Side | null {
  return wordOrNull(SIDES, seatOf(state, index).side);
}

/** Index of a free seat, or -1. */
export function freeSeat(state: RoomState): number {
  return SEATS.find((index) => sideOf(state, index) === null) ?? -1;
}

/** Level of the captain in a seat, null where a person or nobody sits. */
export function captainOf(state: RoomState, index: number): CaptainLevel | null {
  return wordOrNull(CAPTAIN_LEVELS, seatOf(state, index).captain);
}

/** Index of the seat somebody who comes in would get, or -1: a captain makes room for a person. */
export function placeFor(state: RoomState): number {
  const free = freeSeat(state);
  return free >= 0 ? free : (SEATS.find((index) => captainOf(state, index) !== null) ?? -1);
}

export function bothReady(state: RoomState): boolean {
  return SEATS.every((index) => seatOf(state, index).ready && seatOf(state, index).connected);
}

/** Seats someone on a side. */
export function seat(state: RoomState, index: number, name: string, side: Side): void {
  const row = seatOf(state, index);
  row.side = SIDES.indexOf(side);
  row.name = name;
  row.ready = false;
  row.connected = true;
  row.ping = -1;
  row.wantsRematch = false;
  row.captain = NONE;
  if (state.host === NONE) state.host = index;
}

/** Seats a captain on a side: always there, always ready. */
export function seatCaptain(state: RoomState, index: number, level: CaptainLevel, side: Side): void {
  vacate(state, index);
  const row = seatOf(state, index);
  row.side = SIDES.indexOf(side);
  row.captain = CAPTAIN_LEVELS.indexOf(level);
  row.ready = true;
  row.connected = true;
  row.ping = -1;
}

/** Makes a seat free; the battle then belongs to whoever is left. */
export function vacate(state: RoomState, index: number): void {
  const row = seatOf(state, index);
  row.side = NONE;
  row.name = "";
  row.ready = false;
  row.connected = false;
  row.wantsRematch = false;
  row.mutes = false;
  row.captain = NONE;
  if (state.host !== index) return;
  const other = 1 - index;
  state.host = sideOf(state, other) === null ? NONE : other;
}

/** Each takes the side of the other. */
export function swapSides(state: RoomState): void {
  const { side } = state.firstSeat;
  state.firstSeat.side = state.secondSeat.side;
  state.secondSeat.side = side;
}

/** Whatever was agreed, must be agreed again; captains agree to everything. */
export function clearReady(state: RoomState): void {
  for (const index of SEATS) {
    seatOf(state, index).ready = captainOf(state, index) !== null;
    seatOf(state, index).wantsRematch = false;
  }
}

/**
 * Notes that a seat wants to fight again. Once both do and are there, both stand ready. A captain always does.
 * @returns whether the next battle may begin.
 */
export function askRematch(state: RoomState, index: number): boolean {
  seatOf(state, index).wantsRematch = true;
  const agrees = (each: number) => captainOf(state, each) !== null || (seatOf(state, each).wantsRematch && seatOf(state, each).connected);
  if (!SEATS.every(agrees)) return false;
  clearReady(state);
  for (const each of SEATS) seatOf(state, each).ready = true;
  return true;
}

/** Two captains fight, for whoever watches. */
export function isBetweenCaptains(state: RoomState): boolean {
  return SEATS.every((index) => captainOf(state, index) !== null);
}
