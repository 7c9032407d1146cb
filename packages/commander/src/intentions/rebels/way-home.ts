import { turnBetween } from "@terok-nor/shared/math/angle.ts";
import { bearing, cos, sin } from "@terok-nor/shared/math/trig.ts";
import type { OwnShip } from "@terok-nor/shared/sight/picture.ts";
import type { FlightPlan } from "../../mind/desk.ts";
import { angleBetween, distanceBetween } from "../../mind/place.ts";
import type { View } from "../../mind/view.ts";

/** ° off the besiegers' bearing within which a ship comes home from their side, and to which it goes round first. */
const THEIR_SIDE = 85;
const ROUND = 115;
/** u from the station at which it goes round, and within which it is too late for that. */
const WIDE = 470;
const INSIDE = 300;
/** u from the station within which a large ship besieges it. */
const BESIEGING = 800;

/** The bearing from the station, °, on which its besiegers lie; null while there are none. */
export function siegeOf(view: View, station: OwnShip): number | null {
  let x = 0;
  let y = 0;
  for (const foe of view.foes.large) {
    if (distanceBetween(foe, station) > BESIEGING) continue;
    x += foe.x - station.x;
    y += foe.y - station.y;
  }
  return x === 0 && y === 0 ? null : bearing(y, x);
}

/** How a ship gets to the dock: straight in, or round the station first when the besiegers lie on its way. */
export function wayHome(view: View, ship: OwnShip, station: OwnShip): FlightPlan {
  const siege = siegeOf(view, station);
  const own = bearing(ship.y - station.y, ship.x - station.x);
  if (siege === null || distanceBetween(ship, station) < INSIDE || angleBetween(own, siege) > THEIR_SIDE) return { kind: "dock" };
  const round = siege + (turnBetween(siege, own) < 0 ? -ROUND : ROUND);
  return { kind: "move", x: station.x + cos(round) * WIDE, y: station.y + sin(round) * WIDE };
}
