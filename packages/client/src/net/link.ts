import type { ReadonlySignal, Signal } from "@preact/signals";
import type { Charge } from "@terok-nor/shared/aftermath/trial.ts";
import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Motion, Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import type { Complaint } from "@terok-nor/shared/wire/report.ts";
import type { LobbyChoices, Reply } from "@terok-nor/shared/wire/requests.ts";
import type { CaptainLevel } from "@terok-nor/shared/wire/tables.ts";
import type { Said, Saying } from "@terok-nor/shared/wire/talk.ts";
import type { Terms } from "@terok-nor/shared/wire/terms.ts";
import type { RoomView } from "./room-view.ts";

/** What keeps a page from its battle. */
export type Trouble =
  /** The line is cut, or the server silent: it is tried to come back until then, of performance.now(). */
  | { readonly kind: "cut" | "silent"; readonly until: number }
  /** The server is of another version: the page has to be loaded anew, and comes back then. */
  | { readonly kind: "version" }
  /** Another page of the same player has the seat. */
  | { readonly kind: "elsewhere" }
  /** The other of a quick match went away before the battle; by the word one goes on seeking, if one was told. */
  | { readonly kind: "unmet"; readonly onward: string | null }
  /** The server could not go on with the battle and called it off. */
  | { readonly kind: "broken" }
  /** This browser could not, which fought it by itself. */
  | { readonly kind: "stopped" }
  /** The seat was given up, the room is gone, or the server was not there for as long as the seat is kept. */
  | { readonly kind: "given-up" | "closed" | "too-late" };

/** s of battle to one of the player's, where the player may choose. */
export const PACES = [1, 0.5] as const;
export type Pace = (typeof PACES)[number];

/** Time is the player's own where nobody else waits: the battle may stand still as often as they like, and go slower. */
export interface OwnTime {
  readonly pace: ReadonlySignal<Pace>;
  setPace(pace: Pace): void;
}

/** The one door between the screens and a battle, be it fought on a server or in the page. */
export interface BattleLink {
  /** The side this page commands. */
  readonly side: Signal<Side | null>;
  readonly room: Signal<RoomView>;
  /** A new object after every patch; null until the battle has begun. */
  readonly picture: Signal<Picture | null>;
  /** good, slow (late patches), lost (trying to come back), ended. `ping` in ms. */
  readonly line: Signal<{ readonly state: "good" | "slow" | "lost" | "ended"; readonly ping: number }>;
  /** Why the line is lost or ended; null while it is neither, and once somebody left by themselves. */
  readonly trouble: Signal<Trouble | null>;
  /** s of battle to one of the player's: effects and sounds keep to it. */
  readonly flow: ReadonlySignal<number>;
  /** Null where others wait. Where it is not, orders may be given while the battle stands still. */
  readonly ownTime: OwnTime | null;
  onEvents(listener: (events: readonly SeenEvent[]) => void): () => void;
  /** Where a ship, contact, torpedo or shadow is drawn in this frame: interpolated, or predicted under the helm. */
  motion(kind: "entity" | "torpedo" | "shadow", id: number): Motion | null;
  order(order: Order): Promise<Reply>;
  /** turn -1 to 1, throttle 0 to 1; sent every input tick while this side has the helm. */
  helm(turn: number, throttle: number): void;
  choose(choices: Partial<LobbyChoices>): Promise<Reply>;
  takeSide(side: Side): Promise<Reply>;
  ready(ready: boolean): Promise<Reply>;
  rematch(): Promise<Reply>;
  /** Seats a captain opposite, or with null dismisses it. */
  callCaptain(level: CaptainLevel | null): Promise<Reply>;
  /** What the two have said, the oldest first. */
  readonly said: Signal<readonly Said[]>;
  setTerms(terms: Partial<Terms>): Promise<Reply>;
  say(saying: Saying): Promise<Reply>;
  /** Hears nothing of the other commander any more, pings included. */
  mute(mute: boolean): Promise<Reply>;
  pause(pause: boolean): Promise<Reply>;
  draw(answer: "offer" | "accept" | "decline"): Promise<Reply>;
  claim(as: "win" | "void"): Promise<Reply>;
  /** Somebody looks around. */
  here(): Promise<Reply>;
  abort(): Promise<Reply>;
  /** Null: takes the blame. */
  charge(charge: Charge | null): Promise<Reply>;
  /** Reports somebody in the room to whoever runs the server. */
  report(report: Complaint & { readonly who: string }): Promise<Reply>;
  leave(): Promise<void>;
  /** Lets go of the line without a word: the seat is kept for a while. */
  abandon(): void;
}
