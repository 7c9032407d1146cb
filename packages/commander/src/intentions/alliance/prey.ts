import type { Contact } from "@terok-nor/shared/sight/picture.ts";
import type { View } from "../../mind/view.ts";

/** Everything small of the enemy's, and what poses as such or is not made out yet. */
export function smallFoes(view: View): readonly Contact[] {
  return [...view.foes.small, ...view.blips];
}
