import type { OwnShip } from "@terok-nor/shared/sight/picture.ts";
import type { View } from "../../mind/view.ts";

/** How far the station may be taken, and how little hull may be left of it, before all go out who can still fight. */
const TAKEN = 0.35;
const BROKEN = 0.21;

/** Whether the station is all but lost: there is no time to mend anything then, and soon no dock. */
export function isLastStand(view: View): boolean {
  const station: OwnShip | undefined = view.own["terok-nor"][0];
  return station !== undefined && (station.captured > TAKEN || station.hull < BROKEN);
}
