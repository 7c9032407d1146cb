import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import type { LobbyChoices, Reply } from "@terok-nor/shared/wire/requests.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import type { CaptainLevel } from "@terok-nor/shared/wire/tables.ts";

/** A battle against a captain as it is to begin. What feeds its rolls the worker draws itself, and keeps. */
export interface Opening {
  /** By which it is kept in the browser. */
  readonly id: string;
  /** The player's. */
  readonly side: Side;
  readonly name: string;
  readonly level: CaptainLevel;
  readonly choices: LobbyChoices;
  readonly seed: number;
}

/** What the page asks of the worker in which its battle is fought. */
export type Asked =
  | { readonly kind: "begin"; readonly opening: Opening }
  /** Goes on with a battle that was kept, before a reload of the page; it stands still at first. */
  | { readonly kind: "resume"; readonly id: string }
  /** s of battle to one of the player's; 0: it stands still. */
  | { readonly kind: "pace"; readonly pace: number }
  /** `id` counts the orders, so that each answer finds its own. */
  | { readonly kind: "order"; readonly id: number; readonly order: Order }
  /** turn -1 to 1, throttle 0 to 1. */
  | { readonly kind: "helm"; readonly turn: number; readonly throttle: number };

/**
 * What the worker says. While the battle is fought that is the player's
 * own side's knowledge and nothing else, as from a server's room.
 */
export type Told =
  /** `due`: ms of the worker's clock at which the tick was due, evenly spaced however late it was. */
  | { readonly kind: "seen"; readonly picture: Picture; readonly events: readonly SeenEvent[]; readonly due: number }
  | { readonly kind: "answer"; readonly id: number; readonly reply: Reply }
  | { readonly kind: "over"; readonly picture: Picture; readonly result: BattleResult }
  /** A battle that was kept goes on. */
  | { readonly kind: "resumed"; readonly opening: Opening }
  /** There is none to go on with. */
  | { readonly kind: "nothing" }
  /** The battle could not go on. */
  | { readonly kind: "fault" };
