import type { Mode } from "@terok-nor/shared/battle/state.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { otherSide } from "@terok-nor/shared/ships/types.ts";
import type { LiveMatch } from "@terok-nor/shared/wire/api.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import type { OpenBattle } from "@terok-nor/shared/wire/open-battle.ts";
import type { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { BATTLE } from "@terok-nor/shared/wire/room-state.ts";
import { NONE } from "@terok-nor/shared/wire/tables.ts";
import { matchMaker } from "../colyseus/colyseus.ts";
import { choicesOf, phaseOf } from "./muster.ts";
import { participantsOf } from "./participants.ts";
import { captainOf, placeFor, SEATS, seatOf, sideOf } from "./seats.ts";
import { termsOf } from "./terms.ts";
import { watchDelay } from "./watch-delay.ts";
/** What a battle lets the server's lists know of it. */
export interface Listing {
  /** Open to all, and a seat is free or kept warm by a captain. */
  readonly waiting: boolean;
  readonly host: string;
  /** The host has no account. */
  readonly guest: boolean;
  readonly freeSide: Side;
  readonly mode: Mode;
  readonly galors: number;
  readonly birds: number;
  /** As it is listed for those who would watch; null: it is not going on, or private. */
  readonly live: Omit<LiveMatch, "code"> | null;
}

/**
 * What the lists may say of a room as it stands.
 * @param tick of the running battle.
 * @param lan hosted for the local network.
 */
export function listingOf(state: RoomState, tick: number, lan: boolean): Listing {
  const free = placeFor(state);
  const host = state.host === NONE ? null : seatOf(state, state.host);
  const waiting = state.open && free >= 0 && host?.connected === true && phaseOf(state) === "muster";
  const taken = sideOf(state, 1 - free);
  return {
    waiting,
    host: host?.name ?? "",
    guest: host?.player === "",
    freeSide: taken === null ? "terran" : otherSide(taken),
    mode: choicesOf(state).mode,
    galors: state.galors,
    birds: state.birds,
    live: phaseOf(state) === "battle" && isPublic(state) ? liveOf(state, tick, lan) : null,
  };
}

/**
 * Anyone may come across it: it was open to all, or a captain fights
 * in it. What two people agreed on by a code stays between them.
 */
function isPublic(state: RoomState): boolean {
  return state.open || SEATS.some((index) => captainOf(state, index) !== null);
}

function liveOf(state: RoomState, tick: number, lan: boolean): Listing["live"] {
  const participants = participantsOf(state);
  const delay = watchDelay(termsOf(state), participants, lan);
  return {
    match: state.match,
    participants,
    mode: choicesOf(state).mode,
    galors: state.galors,
    rated: state.rated,
    seconds: Math.max(0, Math.floor(tick / ROOM_HZ) - delay),
    delay,
    audience: state.audience,
  };
}

/** Battles shown at most. */
const LISTED = 50;

async function listings(): Promise<{ readonly code: string; readonly opened: number; readonly listing: Listing }[]> {
  const rooms = await matchMaker.query({ name: BATTLE });
  return rooms.flatMap(({ roomId, createdAt, metadata }) =>
    metadata ? [{ code: roomId, opened: new Date(createdAt ?? 0).getTime(), listing: metadata as Listing }] : [],
  );
}

/** The battles that are open to all and wait for someone, newest first. Private ones are not among them. */
export async function openBattles(): Promise<OpenBattle[]> {
  const waiting = (await listings()).filter(({ listing }) => listing.waiting).sort((a, b) => b.opened - a.opened);
  return waiting.slice(0, LISTED).map(({ code, opened, listing: { host, guest, freeSide, mode, galors, birds } }) => {
    return { code, host, guest, freeSide, mode, galors, birds, since: new Date(opened).toISOString() };
  });
}

/** The battles going on that anyone may watch, those with the best players first, then those that most watch. */
export async function liveMatches(): Promise<LiveMatch[]> {
  const live = (await listings()).flatMap(({ code, listing }): LiveMatch[] => (listing.live ? [{ code, ...listing.live }] : []));
  return live.sort((a, b) => best(b) - best(a) || b.audience - a.audience).slice(0, LISTED);
}

function best({ participants }: LiveMatch): number {
  return Math.max(0, ...participants.map(({ rating }) => rating ?? 0));
}
