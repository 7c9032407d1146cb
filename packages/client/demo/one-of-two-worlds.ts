import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import { giveOrder } from "@terok-nor/shared/battle/give-order.ts";
import { tick } from "@terok-nor/shared/battle/tick.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { openChart } from "@terok-nor/shared/testing/open-chart.ts";

/** Which of the two the contact is that the Alliance sees. */
export type World = "raider" | "shadow";

/** Steps of the chart's tests after which the contact is in sight and looks like a raider, but is not yet proved. */
const STEPS = 90;
/** h between the fleet and the station: near enough to see what leaves it. */
const NEAR = 2;

/**
 * What the Alliance sees, by the real rules, of the raider that leaves
 * the station, or of a shadow that leaves it while the raider stays.
 */
export function oneOfTwoWorlds(world: World): Picture {
  const state = openChart({ distance: NEAR });
  const out: BattleEvent[] = [];
  const main = state.chart?.squadrons[0];
  if (main === undefined) throw new Error("there is no fleet");
  const points = [{ x: main.y * 0.9, y: -main.x * 0.9 }];
  const refusal = giveOrder(
    state,
    "terran",
    world === "raider" ? { kind: "course", of: 0, points, queue: false } : { kind: "project", points },
    out,
  );
  if (refusal !== null) throw new Error(refusal.code);
  for (let step = 0; step < STEPS; step++) {
    tick(state, out);
    const contact = seenBy(state, "alliance").chart?.contacts[0];
    // The squadron gives it all its attention, or the moment would be over with a mere blip.
    if (contact !== undefined && main.scans !== contact.id)
      giveOrder(state, "alliance", { kind: "scan", of: main.id, target: contact.id }, out);
  }
  return seenBy(state, "alliance");
}
