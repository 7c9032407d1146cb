import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import { giveOrder } from "@terok-nor/shared/battle/give-order.ts";
import { type Order, orderSchema } from "@terok-nor/shared/battle/orders/order.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import { tick } from "@terok-nor/shared/battle/tick.ts";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import type { Captain } from "./captain.ts";
import type { Reason } from "./mind/thought.ts";

/** Lets a captain that is due look and order, through the same validation as a person. Refused orders change nothing. */
export function takeTurn(state: BattleState, captain: Captain, events: BattleEvent[], why?: (reason: Reason, order: Order) => void): void {
  if (!captain.due(state.tick)) return;
  const { orders, reasons } = captain.think(seenBy(state, captain.side));
  orders.forEach((meant, i) => {
    const order = orderSchema.parse(meant);
    const refusal = giveOrder(state, captain.side, order, events);
    if (refusal === null && why !== undefined) why(reasons[i] as Reason, order);
  });
}

/**
 * Plays a battle between two captains on until it is over or `until`
 * ticks; `each` sees every tick's events, in their secret form.
 */
export function playOn(
  state: BattleState,
  captains: Readonly<Record<Side, Captain>>,
  until: number,
  each?: (events: readonly BattleEvent[]) => void,
): void {
  const events: BattleEvent[] = [];
  while (state.phase !== "aftermath" && state.tick < until) {
    events.length = 0;
    for (const side of SIDES) takeTurn(state, captains[side], events);
    tick(state, events);
    each?.(events);
  }
}
