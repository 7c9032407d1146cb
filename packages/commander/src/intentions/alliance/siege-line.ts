import { wrap } from "@terok-nor/shared/math/angle.ts";
import { bearing, cos, sin } from "@terok-nor/shared/math/trig.ts";
import type { Contact, OwnShip } from "@terok-nor/shared/sight/picture.ts";
import type { View } from "../../mind/view.ts";

/**
 * ° between neighbours of the siege line: all within one sector or
 * two, so that few batteries bear and all strike the same shield.
 */
const SPACING = 17;

/** The bearing from the station, °, on which the large ships lie together: where most of them are. */
export function siegeBearing(view: View, station: Contact): number {
  let x = 0;
  let y = 0;
  for (const ship of view.own.large) {
    x += ship.x - station.x;
    y += ship.y - station.y;
  }
  return bearing(y, x);
}

/** A ship's place in the siege line, `range` u from the station's middle. */
export function placeInLine(view: View, station: Contact, ship: OwnShip, range: number): { x: number; y: number } {
  const ships = view.own.large;
  const middle = siegeBearing(view, station);
  const order = [...ships].sort((a, b) => side(a, station, middle) - side(b, station, middle) || a.id - b.id);
  const at = middle + (order.indexOf(ship) - (ships.length - 1) / 2) * SPACING;
  return { x: station.x + cos(at) * range, y: station.y + sin(at) * range };
}

function side(ship: OwnShip, station: Contact, middle: number): number {
  return wrap(bearing(ship.y - station.y, ship.x - station.x) - middle);
}
