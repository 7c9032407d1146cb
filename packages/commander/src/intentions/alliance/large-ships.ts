import type { OwnShip } from "@terok-nor/shared/sight/picture.ts";
import type { View } from "../../mind/view.ts";

/** The ships that besiege: the flagship first, then the Galors. */
export function largeShips(view: View): readonly OwnShip[] {
  return [...view.own.flagship, ...view.own.galor];
}
