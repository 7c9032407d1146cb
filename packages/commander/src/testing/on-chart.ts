import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import type { Plan } from "../approach/plans.ts";
import { createCaptain } from "../captain.ts";
import type { IntentionName } from "../mind/intention-names.ts";

/** What an admiral of a side with a plan orders out of one intention on a chart: the orders, in its own words. */
export function chartOrdersOf(side: Side, intention: IntentionName, state: BattleState, plan: Partial<Plan> = {}, seed = 3): Order[] {
  const { orders, reasons } = createCaptain(side, "admiral", seed, state.setup, plan).think(seenBy(state, side));
  return orders.filter((_, i) => reasons[i]?.intention === intention);
}
