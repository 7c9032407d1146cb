import { distance, turnBetween } from "@terok-nor/shared/math/angle.ts";
import { bearing } from "@terok-nor/shared/math/trig.ts";

/** Where something is, in u from the station: on the field, or on the chart of act one. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** u between two places. */
export function distanceBetween(a: Place, b: Place): number {
  return distance(a.x, a.y, b.x, b.y);
}

/** ° from one place to another, as a heading. */
export function directionTo(from: Place, to: Place): number {
  return bearing(to.y - from.y, to.x - from.x);
}

/** ° between two directions, 0 to 180. */
export function angleBetween(a: number, b: number): number {
  return Math.abs(turnBetween(a, b));
}

/** The one of some things nearest to a place, or null of none. */
export function nearest<T extends Place>(things: readonly T[], to: Place): T | null {
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const thing of things) {
    const away = distanceBetween(thing, to);
    if (away >= least) continue;
    least = away;
    best = thing;
  }
  return best;
}
