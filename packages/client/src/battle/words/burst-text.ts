import { BURST_REST, isBursting } from "@terok-nor/shared/battle/obrien.ts";
import type { OwnShip } from "@terok-nor/shared/sight/picture.ts";
import { t } from "../../i18n/t.ts";

/** How long, in whole s, O'Brien's burst still runs, or the core then still cools; null when it can bear another. */
export function burstText(ship: Pick<OwnShip, "burst">): string | null {
  if (ship.burst <= 0) return null;
  if (isBursting(ship)) return t("panel.bursts", { s: Math.ceil(ship.burst - BURST_REST) });
  return t("panel.cools", { s: Math.ceil(ship.burst) });
}
