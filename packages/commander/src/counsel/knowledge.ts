import { onField, sideState } from "@terok-nor/shared/battle/field.ts";
import {
  type BattleState,
  CLASS_AT,
  CONFIRMED_AT,
  type Shadow,
  type Ship,
  type SideState,
  type Track,
} from "@terok-nor/shared/battle/state.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { shadowOfThing, thingOfShadow } from "@terok-nor/shared/ships/ids.ts";
import { otherSide, SENSORS } from "@terok-nor/shared/ships/types.ts";
import type { Contact, Picture } from "@terok-nor/shared/sight/picture.ts";
import { squared } from "./places.ts";

/** How far the enemy is thought to have scanned what its sensors reach: a ship through, a shadow not quite to its class. */
const SCANNED = CONFIRMED_AT;
const SHADOW_SCANNED = CLASS_AT * 0.9;

/**
 * What each side of a believed battle knows of the other: this one
 * what its picture says, the enemy what its sensors would show it.
 */
export function acquaint(state: BattleState, picture: Picture, stands: ReadonlyMap<number, number>): void {
  const own = sideState(state, picture.side);
  own.tracks = picture.contacts.flatMap((contact) => {
    const of = stands.get(contact.id);
    return of === undefined ? [] : [trackOf(state, contact, of)];
  });
  own.nextContact = picture.contacts.reduce((next, { id }) => Math.max(next, id + 1), own.nextContact);
  own.gone = state.ships.filter((ship) => ship.side !== picture.side && isGone(ship)).map((ship) => ship.id);
  const enemy = sideState(state, otherSide(picture.side));
  enemy.gone = state.ships.filter((ship) => ship.side === picture.side && isGone(ship)).map((ship) => ship.id);
  for (const ship of state.ships) if (ship.side === picture.side && onField(ship)) learn(state, enemy, ship);
  for (const shadow of state.shadows) if (shadow.side === picture.side) learn(state, enemy, shadow);
}

const isGone = (ship: Ship): boolean => ship.status === "destroyed" || ship.status === "withdrawn";

function trackOf(state: BattleState, { id, level, scan, seen, age, x, y, heading, speed }: Contact, of: number): Track {
  const ship = state.ships[of];
  const cls = ship?.cls ?? (state.shadows.find((shadow) => shadow.id === shadowOfThing(of)) as Shadow).posing;
  // On the wire the scan is rounded; the level is not.
  const low = level === "confirmed" ? CONFIRMED_AT : level === "class" ? CLASS_AT : 0;
  const high = level === "confirmed" ? CONFIRMED_AT : level === "class" ? 0.999 : CLASS_AT - 0.001;
  return { id, of, cls, scan: Math.min(high, Math.max(low, scan)), seen, age, x, y, heading, speed };
}

function learn(state: BattleState, side: SideState, thing: Ship | Shadow): void {
  const isShip = "cls" in thing;
  const cls = isShip ? thing.cls : thing.posing;
  const of = isShip ? thing.id : thingOfShadow(thing.id);
  if (side.tracks.some((track) => track.of === of)) return;
  const sensed = state.ships.some((scanner) => {
    if (scanner.side === thing.side || !onField(scanner)) return false;
    const reach = CLASSES[scanner.cls].sensors * CLASSES[cls].signature * (0.35 + 0.65 * (scanner.systems[SENSORS] as number));
    return squared(scanner, thing) < reach * reach;
  });
  if (!sensed) return;
  const { x, y, heading, speed } = thing;
  const scan = isShip ? SCANNED : SHADOW_SCANNED;
  side.tracks.push({ id: side.nextContact++, of, cls, scan, seen: true, age: 0, x, y, heading, speed });
}
