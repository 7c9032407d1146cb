import { ARENA_RADIUS } from "@terok-nor/shared/battle/field.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import { cos, sin } from "@terok-nor/shared/math/trig.ts";
import { CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import { SENSORS } from "@terok-nor/shared/ships/types.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { Place } from "../mind/place.ts";

/** The point `by` u from a place in a direction (°). */
export function pointAhead(from: Place, heading: number, by: number): Place {
  return { x: from.x + cos(heading) * by, y: from.y + sin(heading) * by };
}

/** u a step outwards takes when a hiding place is looked for, and where the looking ends. */
const OUTWARDS = 60;
const OUTERMOST = ARENA_RADIUS - 60;

/**
 * Whether the side's sensors would show it a ship of a class at a place; if nothing is seen there, no such ship is there.
 */
export function isCovered(picture: Picture, cls: ShipClassId, at: Place): boolean {
  return picture.own.some((ship) => {
    if (ship.status !== "active") return false;
    const reach = CLASSES[ship.cls].sensors * CLASSES[cls].signature * (0.35 + 0.65 * (ship.systems[SENSORS] ?? 1));
    return squared(ship, at) < reach * reach;
  });
}

/**
 * The nearest place outwards from the station on the way to `at` and
 * beyond where the side's sensors would not show a ship of a class.
 */
export function outOfSight(picture: Picture, cls: ShipClassId, at: Place): Place {
  const away = Math.sqrt(squared(at, { x: 0, y: 0 })) || 1;
  const out = { x: at.x / away, y: at.y / away };
  let radius = Math.min(away, OUTERMOST);
  while (radius < OUTERMOST && isCovered(picture, cls, { x: out.x * radius, y: out.y * radius })) radius += OUTWARDS;
  return { x: out.x * radius, y: out.y * radius };
}

/** s since the fleet arrived. */
export function fightingFor({ tick, assaultAt, setup }: BattleState): number {
  return (tick - assaultAt) / setup.hz;
}

export function squared(a: Place, b: Place): number {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  return dx * dx + dy * dy;
}
