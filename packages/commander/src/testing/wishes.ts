import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { fleetView } from "../approach/alliance/fleet-view.ts";
import { FLEET_CHART_INTENTIONS } from "../approach/alliance.ts";
import { lookAtChart } from "../approach/chart-view.ts";
import { drawPlan, type Plan } from "../approach/plans.ts";
import { rebelView } from "../approach/rebels/rebel-view.ts";
import { REBEL_CHART_INTENTIONS } from "../approach/rebels.ts";
import { ALLIANCE_INTENTIONS } from "../intentions/alliance.ts";
import { BY_HAND } from "../intentions/by-hand.ts";
import { REBEL_INTENTIONS } from "../intentions/rebels.ts";
import { Desk } from "../mind/desk.ts";
import type { IntentionName } from "../mind/intention-names.ts";
import { LEVELS } from "../mind/levels.ts";
import { lookAt } from "../mind/view.ts";

/**
 * All that an admiral of a side wants out of one intention at one look, the most pressing first, were there no end to the
 * orders it can give at once. What is its crews' work it is told to do by hand.
 */
export function wishesOf(side: Side, intention: IntentionName, state: BattleState, plan: Partial<Plan>, seed: number): Order[] {
  const picture = seenBy(state, side);
  const desk = new Desk(seed, 0, 0);
  if (picture.chart === null) {
    const view = lookAt(picture, state.setup, LEVELS.admiral, seed, 0);
    const chores = BY_HAND[side].filter(({ name }) => name === intention);
    const all = side === "terran" ? REBEL_INTENTIONS : ALLIANCE_INTENTIONS;
    for (const each of [...chores, ...all]) each.pursue(view, desk);
  } else {
    const view = lookAtChart(picture.chart, state.setup, LEVELS.admiral, drawPlan(seed, plan), seed, 0);
    const { rebels } = picture.chart;
    if (rebels === null) for (const each of FLEET_CHART_INTENTIONS) each.pursue(fleetView(view), desk);
    else for (const each of REBEL_CHART_INTENTIONS) each.pursue(rebelView(view, rebels), desk);
  }
  return desk.orders.filter((_, i) => desk.reasons[i]?.intention === intention);
}
