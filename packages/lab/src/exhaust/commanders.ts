import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import type { RefusalCode } from "@terok-nor/shared/battle/refusals.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { CommandersRule } from "./coverage.ts";

/**
 * Nerve regained in a second that nothing but the Regent's presence
 * gives, and lost in one that only his flight takes from a shaken crew.
 */
const STEADIED = 0.02;
const SHAKEN = -0.02;

/** The commander's rule that an order and its answer show, or null. */
export function ruleOfOrder(state: BattleState, order: Order, refused: RefusalCode | null): CommandersRule | null {
  if (order.kind === "take-helm" && refused === null && state.ships[order.ship]?.cls === "defiant") return "Sisko flies Defiant by hand";
  if (order.kind === "rush-repair" && refused === null) return "O'Brien rushes a repair";
  if (order.kind === "burst" && refused === null) return "O'Brien bursts past the damper limit";
  if (order.kind === "recall" && refused === null) return "Bashir picks the raider's vector";
  if (refused === "no-sisko") return "without Sisko nobody flies her by hand";
  if (refused === "obrien-used") return "O'Brien has to rest after a repair";
  if (refused === "no-obrien" && !state.setup.commanders.obrien) return "without O'Brien nobody does either";
  if (refused === "shadow-limit" && !state.setup.commanders.jadzia) return "without Jadzia two shadows are the most";
  return null;
}

/** The commanders' rules that a tick shows; `nerves` holds what each ship's nerve was before it. */
export function rulesOfTick(state: BattleState, events: readonly BattleEvent[], nerves: readonly number[]): CommandersRule[] {
  const { bashir, jadzia, worf } = state.setup.commanders;
  const rules: CommandersRule[] = [];
  if (jadzia && state.shadows.length > 2) rules.push("Jadzia keeps more than two shadows up");
  if (!bashir && events.some((event) => event.kind === "arrived")) rules.push("without Bashir the raider comes by itself");
  if (!worf) return rules;
  for (const ship of state.ships) {
    if (ship.side !== "alliance" || ship.status !== "active" || ship.cls === "flagship") continue;
    const change = (ship.nerve - (nerves[ship.id] ?? ship.nerve)) * state.setup.hz;
    if (change > STEADIED) rules.push("Worf steadies those near him");
    // A loss in sight takes more at once.
    else if (change < SHAKEN * CLASSES[ship.cls].shaken && !events.some((event) => event.kind === "destroyed" || event.kind === "withdrew"))
      rules.push("Worf's flight shakes the others");
  }
  return rules;
}
