import type { BattleEvent } from "../battle/events.ts";
import { giveOrder } from "../battle/give-order.ts";
import { type OrderKind, orderSchema } from "../battle/orders/order.ts";
import type { RefusalCode } from "../battle/refusals.ts";
import type { BattleState } from "../battle/state.ts";
import type { Side } from "../ships/types.ts";

/** Gives an order as it would come over the wire; the code of the refusal, or null. Events of the order go to `out`. */
export function give(
  state: BattleState,
  side: Side,
  order: { readonly kind: OrderKind; readonly [field: string]: unknown },
  out: BattleEvent[] = [],
): RefusalCode | null {
  return giveOrder(state, side, orderSchema.parse(order), out)?.code ?? null;
}
