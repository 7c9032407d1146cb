import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import type { EntityId, ShipId } from "@terok-nor/shared/ships/ids.ts";
import type { IntentionName } from "./intention-names.ts";

/** What a captain means to do and with which ship: the reason of an order, for whoever asks "why did you do this". */
export interface Reason {
  readonly intention: IntentionName;
  /** Own ship it is about, or -1: the side as a whole. */
  readonly ship: ShipId;
  /** Contact it is aimed at, or -1. */
  readonly target: EntityId;
}

/** What one look at the picture came to. */
export interface Thought {
  /** In the order in which they are to be given; of valid shape, but the rules may still refuse one. */
  readonly orders: readonly Order[];
  /** One for each order, in the same order. */
  readonly reasons: readonly Reason[];
}
