import type { Signal } from "@preact/signals";
import type { BattleSetup } from "@terok-nor/shared/battle/state.ts";
import type { Order } from "@terok-nor/shared/orders/schema.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Motion, Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import type { OpenBattle } from "@terok-nor/shared/wire/open-battle.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";

/** The part of the setup people choose in the lobby; seeds come from the server. */
export type LobbyChoices = Pick<BattleSetup, "galors" | "birds" | "overhaul" | "batteries" | "raiderAway">;

export type RoomPhase = "muster" | "countdown" | "battle" | "result";

export interface SeatView {
  readonly side: Side;
  readonly name: string;
  readonly ready: boolean;
  readonly connected: boolean;
  /** ms of the last measured round trip, or -1. */
  readonly ping: number;
  readonly wantsRematch: boolean;
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
  /** s left of the countdown, 0 outside it. */
  readonly countdown: number;
  /** Set while the battle is paused: who is missing and how long (s) their seat is kept. */
  readonly pause: { readonly missing: Side | null; readonly left: number } | null;
  readonly result: BattleResult | null;
}

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly code: string; readonly text: string };

/** The one door between the screens and a battle on the server. */
export interface BattleLink {
  readonly side: Signal<Side | null>;
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
  leave(): Promise<void>;
}

/** Meeting people: everything before there is a BattleLink. Failures come back as Outcome-like refusals, never as exceptions. */
export interface Lobby {
  open(name: string, side: Side, publicly: boolean, choices: LobbyChoices): Promise<BattleLink | Extract<Outcome, { ok: false }>>;
  join(name: string, code: string): Promise<BattleLink | Extract<Outcome, { ok: false }>>;
  /** Back into the battle this browser tab was in, after a reload; null if there is none to return to. */
  resume(): Promise<BattleLink | null>;
  list(): Promise<readonly OpenBattle[]>;
}
