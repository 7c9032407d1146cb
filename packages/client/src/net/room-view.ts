import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import { MODES } from "@terok-nor/shared/battle/state.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import type { Aftermath, SeriesView } from "@terok-nor/shared/wire/conduct.ts";
import type { LobbyChoices } from "@terok-nor/shared/wire/requests.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import type { RoomState, SeatRow } from "@terok-nor/shared/wire/room-state.ts";
import { CAPTAIN_LEVELS, type CaptainLevel, NONE, ROOM_PHASES, type RoomPhase, wordAt, wordOrNull } from "@terok-nor/shared/wire/tables.ts";
import { whoInSeat } from "@terok-nor/shared/wire/talk.ts";
import { CASUAL, DELAYS, PAUSES, SERIES, type Terms } from "@terok-nor/shared/wire/terms.ts";

export interface SeatView {
  readonly side: Side;
  /** A person's; empty for a captain, whose name is the page's affair. */
  readonly name: string;
  /** Level of the captain that sits there, null for a person. */
  readonly captain: CaptainLevel | null;
  /** By which they are told apart from whoever else is or was in the room. */
  readonly who: string;
  readonly ready: boolean;
  readonly connected: boolean;
  /** ms of the last round trip measured, or -1. */
  readonly ping: number;
  readonly wantsRematch: boolean;
  /** Public id of an account; null for guests and captains. */
  readonly player: string | null;
  /** On this side; null where there is none. */
  readonly rating: { readonly rating: number; readonly uncertainty: number } | null;
  /** s of pause they have left. */
  readonly pauseBudget: number;
  /** They have muted the other. */
  readonly mutes: boolean;
}

/** What both players may know of the room: who sits where, and how far it has got. */
export interface RoomView {
  readonly phase: RoomPhase;
  /** 6 characters, to share. */
  readonly code: string;
  readonly open: boolean;
  readonly seed: number;
  readonly choices: LobbyChoices;
  readonly seats: readonly SeatView[];
  /** Side of whoever may seat captains; null where nobody may. */
  readonly host: Side | null;
  /** s left of the countdown, 0 outside it. */
  readonly countdown: number;
  /** Set while the battle is paused: who is missing or who called it, and for how many s at most. */
  readonly pause: { readonly missing: Side | null; readonly by: Side | null; readonly left: number } | null;
  readonly result: BattleResult | null;
  readonly terms: Terms;
  /** Id in the archive of the running or last battle; empty before. */
  readonly match: string;
  readonly audience: number;
  /** Side that offers a draw, and s for which the offer stands. */
  readonly draw: { readonly by: Side; readonly left: number } | null;
  /** Side that may claim the battle. */
  readonly claim: Side | null;
  /** Side that is warned for having done nothing for long. */
  readonly idle: Side | null;
  readonly abortable: boolean;
  readonly aftermath: Aftermath | null;
  readonly standing: SeriesView | null;
}

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
    host: sideOfSeatOrNone(state, state.host),
    countdown,
    pause: state.paused
      ? { missing: wordOrNull(SIDES, state.missing), by: sideOfSeatOrNone(state, state.pausedBy), left: state.pauseLeft }
      : null,
    result: read<BattleResult>(state.result),
    terms: termsView(state),
    match: state.match,
    audience: state.audience,
    draw: drawView(state),
    claim: sideOfSeatOrNone(state, state.claim),
    idle: sideOfSeatOrNone(state, state.idle),
    abortable: state.abortable,
    aftermath: read<Aftermath>(state.aftermath),
    standing: read<SeriesView>(state.standing),
  };
}

/** Reads a field that holds JSON, or is empty: null. */
function read<T>(text: string): T | null {
  return text === "" ? null : (JSON.parse(text) as T);
}

function termsView({ rated, series, pauses, watchDelay, askedSeed, seed }: RoomState): Terms {
  return {
    rated,
    series: wordAt(SERIES, series, "one"),
    pauses: PAUSES.find((each) => each === pauses) ?? 0,
    delay: DELAYS.find((each) => each === watchDelay) ?? 0,
    seed: askedSeed ? seed : null,
  };
}

function drawView(state: RoomState): RoomView["draw"] {
  const by = sideOfSeatOrNone(state, state.drawOffer);
  return by === null ? null : { by, left: state.drawLeft };
}

/** Side of a seat, null for NONE. */
function sideOfSeatOrNone(state: RoomState, seat: number): Side | null {
  return seat === NONE ? null : sideOfSeat(state, seat);
}

/** Side of one of the two seats, null while nobody sits there. */
export function sideOfSeat(state: RoomState, seat: number): Side | null {
  return wordOrNull(SIDES, (seat === 0 ? state.firstSeat : state.secondSeat).side);
}

function seatView(seat: SeatRow, index: number): SeatView[] {
  const side = wordOrNull(SIDES, seat.side);
  if (side === null) return [];
  const { name, ready, connected, ping, wantsRematch, pauseBudget, mutes } = seat;
  const player = seat.player === "" ? null : seat.player;
  const rating = seat.rating < 0 ? null : { rating: seat.rating, uncertainty: seat.uncertainty };
  const captain = wordOrNull(CAPTAIN_LEVELS, seat.captain);
  return [
    { side, name, captain, who: whoInSeat(player, index, name), ready, connected, ping, wantsRematch, player, rating, pauseBudget, mutes },
  ];
}

/** Of a room nothing was heard of yet. */
export const NOTHING_YET: RoomView = {
  phase: "muster",
  code: "",
  open: false,
  seed: 0,
  choices: choicesFor("full", 3),
  seats: [],
  host: null,
  countdown: 0,
  pause: null,
  result: null,
  terms: CASUAL,
  match: "",
  audience: 0,
  draw: null,
  claim: null,
  idle: null,
  abortable: false,
  aftermath: null,
  standing: null,
};
