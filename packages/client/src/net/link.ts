import type { Room } from "@colyseus/sdk";
import type { Signal } from "@preact/signals";
import type { Charge } from "@terok-nor/shared/aftermath/trial.ts";
import type { Order } from "@terok-nor/shared/orders/schema.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Motion, Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import type { Aftermath, SeriesView } from "@terok-nor/shared/wire/conduct.ts";
import type { Intent } from "@terok-nor/shared/wire/intent.ts";
import type { LobbyChoices } from "@terok-nor/shared/wire/requests.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import type { CaptainLevel } from "@terok-nor/shared/wire/tables.ts";
import type { Said, Saying } from "@terok-nor/shared/wire/talk.ts";
import type { Terms } from "@terok-nor/shared/wire/terms.ts";
import type { WatchState } from "@terok-nor/shared/wire/watch-state.ts";
import type { Account } from "./account.ts";
import type { Api } from "./api.ts";
import type { Seeking, Wishes } from "./seek.ts";

export type { LobbyChoices } from "@terok-nor/shared/wire/requests.ts";

export type RoomPhase = "muster" | "countdown" | "battle" | "result";

export interface SeatView {
  readonly side: Side;
  /** A person's; empty for a captain, whose name is the page's affair. */
  readonly name: string;
  /** Level of the captain that sits there, null for a person. */
  readonly captain: CaptainLevel | null;
  readonly ready: boolean;
  readonly connected: boolean;
  /** ms of the last measured round trip, or -1. */
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
  /** Set while the battle is paused: who is missing and how long (s) their seat is kept, or who called the pause and how long it may last. */
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

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly code: string; readonly text: string };

/** The one door between the screens and a battle on the server. */
export interface BattleLink {
  /** The player's side; for somebody who watches, the one looked at. */
  readonly side: Signal<Side | null>;
  /** Nobody's seat: two captains fight, and this page looks on. */
  readonly watching: Signal<boolean>;
  /** What the captain looked at intends, the latest first; empty for players. */
  readonly intents: Signal<readonly Intent[]>;
  readonly room: Signal<RoomView>;
  /** A new object after every patch; null until the battle has begun. */
  readonly picture: Signal<Picture | null>;
  /** good, slow (late patches), lost (trying to come back), ended. `ping` in ms. */
  readonly line: Signal<{ readonly state: "good" | "slow" | "lost" | "ended"; readonly ping: number }>;
  onEvents(listener: (events: readonly SeenEvent[]) => void): () => void;
  /** Where an own ship, contact, torpedo or shadow is drawn in this frame: interpolated, or predicted for the ship under the helm. */
  motion(kind: "entity" | "torpedo" | "shadow", id: number): Motion | null;
  order(order: Order): Promise<Outcome>;
  /** turn -1 to 1, throttle 0 to 1; sent every input tick while this side has the helm. */
  helm(turn: number, throttle: number): void;
  choose(choices: Partial<LobbyChoices>): Promise<Outcome>;
  takeSide(side: Side): Promise<Outcome>;
  ready(ready: boolean): Promise<Outcome>;
  rematch(): Promise<Outcome>;
  /** Seats a captain opposite, or with null dismisses it. */
  callCaptain(level: CaptainLevel | null): Promise<Outcome>;
  /** For somebody who watches: looks at the other side. */
  watch(side: Side): Promise<Outcome>;
  /** What the two have said, the oldest first. */
  readonly said: Signal<readonly Said[]>;
  setTerms(terms: Partial<Terms>): Promise<Outcome>;
  say(saying: Saying): Promise<Outcome>;
  /** Hears nothing of the other commander any more, pings included. */
  mute(mute: boolean): Promise<Outcome>;
  pause(pause: boolean): Promise<Outcome>;
  draw(answer: "offer" | "accept" | "decline"): Promise<Outcome>;
  claim(as: "win" | "void"): Promise<Outcome>;
  abort(): Promise<Outcome>;
  /** Null: takes the blame. */
  charge(charge: Charge | null): Promise<Outcome>;
  leave(): Promise<void>;
  /** Lets go of the line without a word, as another has taken its place. */
  abandon(): void;
}

/** Meeting people: everything before there is a BattleLink. Failures come back as Outcome-like refusals, never as exceptions. */
export interface Lobby {
  open(name: string, side: Side, publicly: boolean, choices: LobbyChoices): Promise<BattleLink | Extract<Outcome, { ok: false }>>;
  /** A battle against a captain, which begins at once. */
  alone(name: string, side: Side, opponent: CaptainLevel, choices: LobbyChoices): Promise<BattleLink | Extract<Outcome, { ok: false }>>;
  /** A battle between two captains, to look at. */
  watch(
    name: string,
    levels: Readonly<Record<Side, CaptainLevel>>,
    choices: LobbyChoices,
  ): Promise<BattleLink | Extract<Outcome, { ok: false }>>;
  join(name: string, code: string): Promise<BattleLink | Extract<Outcome, { ok: false }>>;
  /** Looks for an opponent; `name` is what guests are called. */
  seek(name: string, wishes: Wishes): Seeking;
  /** Among the audience of a battle; screens/watching/live.ts makes a picture of what it is sent. */
  audience(code: string): Promise<Room<unknown, WatchState> | Extract<Outcome, { ok: false }>>;
  /** Back by the account into a battle whose line is lost for good, as after the server was started anew; null if that leads nowhere yet. */
  rejoin(code: string): Promise<BattleLink | null>;
  /** Back into the battle this browser tab was in, after a reload; null if there is none to return to. */
  resume(): Promise<BattleLink | null>;
  /** Who this browser plays as. */
  readonly account: Account;
  readonly api: Api;
}
