import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { t } from "../../i18n/t.ts";
import { shipName } from "../../i18n/words.ts";
import { newlySpared } from "../readings/crew-duties.ts";
import { viewOf } from "../sight/view-of.ts";
import type { Alert } from "./alert.ts";

/** An alert for each ship whose crew has begun to take it out of the fight since the picture before: nobody ordered that. */
export function crippleAlerts(before: Picture, now: Picture): Alert[] {
  const tone = viewOf(now) === "both" ? "plain" : "warn";
  return newlySpared(before, now).map((ship) => {
    const a = shipName(ship.name);
    const text = t(ship.tasks[0]?.kind === "dock" ? "alert.spared.dock" : "alert.spared", { a });
    return { key: `spared:${ship.id}`, rank: 3, tone, text, at: { x: ship.x, y: ship.y }, tick: now.tick, count: 1, of: ship.id };
  });
}
