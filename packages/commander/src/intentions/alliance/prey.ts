import { bearing } from "@terok-nor/shared/math/trig.ts";
import type { Contact, OwnShip } from "@terok-nor/shared/sight/picture.ts";
import { angleBetween, distanceBetween } from "../../mind/place.ts";
import type { View } from "../../mind/view.ts";

/** Everything small of the enemy's, and what poses as such or is not made out yet. */
export function smallFoes(view: View): readonly Contact[] {
  return [...view.foes.small, ...view.blips];
}

/**
 * Whether a foe has its bow on a ship and is near enough to do something about
 * it; `already`: the ship is turning from it, and goes on until it is well clear.
 */
export function facedBy(foe: Contact, ship: OwnShip, already: boolean): boolean {
  return distanceBetween(foe, ship) < FACED && angleBetween(foe.heading, bearing(ship.y - foe.y, ship.x - foe.x)) < (already ? CLEAR : BOW);
}
/** u within which a bow on a Bird means its death in seconds. */
const FACED = 420;
/** ° off that bow within which it does. */
const BOW = 40;
/** ° off it at which the Bird is past the danger. */
const CLEAR = 80;
