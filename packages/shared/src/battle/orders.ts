import { clamp } from "../math/angle.ts";
import type { Refusal, RefusalCode } from "../orders/refusals.ts";
import { isChartKind, type Order, type OrderKind } from "../orders/schema.ts";
import type { Side } from "../ships/types.ts";
import type { BattleEvent } from "./events.ts";
import { sideState } from "./field.ts";
import { CHARTING } from "./orders/charting.ts";
import { COMMANDING } from "./orders/commanding.ts";
import type { Clerk, Desk } from "./orders/desk.ts";
import { ENGINEERING } from "./orders/engineering.ts";
import { FIGHTING } from "./orders/fighting.ts";
import { FLYING } from "./orders/flying.ts";
import type { BattleState } from "./state.ts";

const CLERKS: { readonly [K in OrderKind]: Clerk<K> } = { ...FLYING, ...FIGHTING, ...COMMANDING, ...CHARTING, ...ENGINEERING };

/**
 * Carries out an order of `side` (already of valid shape) or refuses it with the reason; a refused order changes nothing.
 * What happens at once is appended to `out`; everything else follows in the ticks to come.
 */
export function giveOrder(state: BattleState, side: Side, order: Order, out: BattleEvent[]): Refusal | null {
  const early = outOfTime(state, order.kind);
  if (early !== null) return { code: early };
  const desk: Desk = { state, side, own: sideState(state, side), out };
  // The table pairs each kind with its own clerk, which the compiler cannot follow through a union.
  const clerk = CLERKS[order.kind] as (order: Order, desk: Desk) => RefusalCode | null;
  const code = clerk(order, desk);
  return code === null ? null : { code };
}

/** Why an order cannot be given in this act, or null. */
function outOfTime({ phase }: BattleState, kind: OrderKind): RefusalCode | null {
  if (phase === "aftermath") return "battle-over";
  if (kind === "resign") return null;
  if (phase === "approach") return isChartKind(kind) ? null : "still-approaching";
  return isChartKind(kind) ? "approach-over" : null;
}

/** The hand on the helm: turn -1 (port) to 1 (starboard), throttle 0 to 1. Without a helm, or with a number that is none, nothing happens. */
export function steerByHand(state: BattleState, side: Side, turn: number, throttle: number): void {
  const own = sideState(state, side);
  if (state.phase !== "assault" || own.helm < 0 || Number.isNaN(turn + throttle)) return;
  own.helmTurn = clamp(turn, -1, 1);
  own.helmThrottle = clamp(throttle, 0, 1);
}
