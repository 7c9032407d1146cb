import { clamp } from "../math/angle.ts";
import type { Side } from "../ships/types.ts";
import type { BattleEvent } from "./events.ts";
import { sideState } from "./field.ts";
import { type Order, orderRow } from "./orders/order.ts";
import type { OrderRow } from "./orders/row.ts";
import type { Refusal, RefusalCode } from "./refusals.ts";
import type { BattleState } from "./state.ts";

/**
 * Carries out an order of `side` (already of valid shape) or refuses it with the reason; a refused order changes nothing.
 * What happens at once is appended to `out`; everything else follows in the ticks to come.
 */
export function giveOrder(state: BattleState, side: Side, order: Order, out: BattleEvent[]): Refusal | null {
  const row = orderRow(order.kind);
  const code = outOfTime(state, row) ?? row.carryOut(order, { state, side, own: sideState(state, side), out });
  return code === null ? null : { code };
}

/** Why an order cannot be given in this act, or null. */
function outOfTime({ phase }: BattleState, { acts }: OrderRow): RefusalCode | null {
  if (acts.includes(phase)) return null;
  if (phase === "aftermath") return "battle-over";
  return phase === "approach" ? "still-approaching" : "approach-over";
}

/**
 * The hand on the helm. Without a helm, or with a number that is none, nothing happens.
 * @param turn -1 (port) to 1 (starboard)
 * @param throttle 0 to 1
 */
export function steerByHand(state: BattleState, side: Side, turn: number, throttle: number): void {
  const own = sideState(state, side);
  if (state.phase !== "assault" || own.helm < 0 || Number.isNaN(turn + throttle)) return;
  own.helmTurn = clamp(turn, -1, 1);
  own.helmThrottle = clamp(throttle, 0, 1);
}
