import type { OwnShip } from "@terok-nor/shared/sight/picture.ts";
import { large } from "../../mind/kinds.ts";
import type { View } from "../../mind/view.ts";

/** The ships that besiege: the flagship first. */
export function largeShips(view: View): readonly OwnShip[] {
  return large(view.own);
}
