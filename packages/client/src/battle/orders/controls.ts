import type { OrderKind } from "@terok-nor/shared/battle/orders/order.ts";
import type { ButtonKind } from "./rows.ts";

/** The orders that have no button of the order bar but a control of their own, and the file that gives them. */
export const OTHER_CONTROLS: { readonly [K in Exclude<OrderKind, ButtonKind>]: string } = {
  target: "panels/target-card.tsx",
  power: "panels/power-panel.tsx",
  reinforce: "panels/ship-panel.tsx",
  repair: "panels/system-list.tsx",
  "release-helm": "panels/helm-pad.tsx",
  resign: "panels/battle-menu.tsx",
  course: "chart/plot.ts",
  chase: "chart/plot.ts",
  project: "chart/plot.ts",
  pace: "chart/squadron-card.tsx",
  sweep: "chart/squadron-card.tsx",
  split: "chart/squadron-card.tsx",
  join: "chart/squadron-card.tsx",
  team: "chart/team-moves.ts",
  expertise: "chart/work-card.tsx",
  "rush-work": "chart/work-card.tsx",
};
