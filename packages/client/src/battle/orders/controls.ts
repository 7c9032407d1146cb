import type { OrderKind } from "@terok-nor/shared/battle/orders/order.ts";
import type { ButtonKind } from "./rows.ts";

/** The orders that have no button of the order bar but a control of their own, and the file that gives them. */
export const OTHER_CONTROLS: { readonly [K in Exclude<OrderKind, ButtonKind>]: string } = {
  target: "panels/target-card.tsx",
  power: "panels/power-panel.tsx",
  reinforce: "panels/ship-panel.tsx",
  repair: "panels/system-list.tsx",
  crew: "panels/crew-list.tsx",
  "release-helm": "panels/helm-pad.tsx",
  resign: "panels/battle-menu.tsx",
  course: "chart/hand/plot.ts",
  chase: "chart/hand/plot.ts",
  project: "chart/hand/plot.ts",
  pace: "chart/lists/squadron-card.tsx",
  sweep: "chart/lists/squadron-card.tsx",
  scan: "chart/hand/plot.ts",
  split: "chart/lists/squadron-card.tsx",
  join: "chart/lists/squadron-card.tsx",
  team: "chart/works/team-moves.ts",
  expertise: "chart/works/work-card.tsx",
  "rush-work": "chart/works/work-card.tsx",
};
