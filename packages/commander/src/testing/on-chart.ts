import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Plan } from "../approach/plans.ts";
import type { IntentionName } from "../mind/intention-names.ts";
import { wishesOf } from "./wishes.ts";

/** All that an admiral of a side with a plan wants out of one intention on a chart: the orders, in its own words. */
export function chartOrdersOf(side: Side, intention: IntentionName, state: BattleState, plan: Partial<Plan> = {}, seed = 3): Order[] {
  return wishesOf(side, intention, state, plan, seed);
}
