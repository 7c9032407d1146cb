import type { BattleState, Ship } from "@terok-nor/shared/battle/state.ts";
import { CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { Contact, Picture } from "@terok-nor/shared/sight/picture.ts";
import type { Draw } from "./draw.ts";

/**
 * Which of the enemy's ships each contact is taken to be, by
 * contact id; one that is none of them is a warp shadow of a class.
 */
export interface Known {
  readonly ships: ReadonlyMap<number, Ship>;
  readonly shadows: ReadonlyMap<number, ShipClassId>;
  /** Enemy ships that no contact stands for and that were not seen to go. */
  readonly unseen: readonly Ship[];
}

/** The classes a warp shadow can pose as, and whose contacts are therefore in doubt until confirmed. */
const FEIGNED: readonly ShipClassId[] = ["defiant", "raider"];
/** How likely none of some contacts in doubt is the ship they look like, as a weight against 1 for each of them. */
const NONE_OF_THEM = 0.3;
/** A ship runs no faster than this times its class's speed: engines fed to the full. */
const FASTEST = 1.5;

/**
 * Takes every contact for one of the enemy's ships the muster names,
 * or for a shadow; marks off those seen to go. Never invents a ship.
 */
export function identify(state: BattleState, picture: Picture, draw: Draw): Known {
  const free = new Set(state.ships.filter((ship) => ship.side !== picture.side));
  const ships = new Map<number, Ship>();
  const shadows = new Map<number, ShipClassId>();
  const take = (contact: Contact, ship: Ship | undefined): void => {
    if (ship === undefined) return;
    free.delete(ship);
    ships.set(contact.id, ship);
  };
  const ofClass = (cls: ShipClassId): Ship[] => [...free].filter((ship) => ship.cls === cls);

  for (const contact of picture.contacts) if (contact.name !== null) take(contact, shipNamed(free, contact.name));
  writeOffGone(picture, free);
  const canFeign = picture.side === "alliance";
  if (canFeign) for (const cls of FEIGNED) sortReal(picture, cls, ofClass(cls)[0], draw, take, shadows);
  for (const contact of picture.contacts) {
    if (contact.name !== null || contact.cls === null || shadows.has(contact.id) || ships.has(contact.id)) continue;
    take(contact, ofClass(contact.cls)[0]);
  }
  for (const contact of picture.contacts) {
    if (contact.cls !== null) continue;
    const among = [...free].filter((ship) => CLASSES[ship.cls].speed * FASTEST >= contact.speed);
    const pick = among[Math.floor(draw("which-ship", contact.id) * (among.length + (canFeign ? NONE_OF_THEM : 0)))];
    if (pick !== undefined) take(contact, pick);
    else if (canFeign) shadows.set(contact.id, draw("posing", contact.id) < 0.5 ? "defiant" : "raider");
  }
  return { ships, shadows, unseen: [...free] };
}

function shipNamed(free: ReadonlySet<Ship>, name: string): Ship | undefined {
  for (const ship of free) if (ship.name === name) return ship;
  return undefined;
}

function writeOffGone(picture: Picture, free: Set<Ship>): void {
  for (const { cls, destroyed, withdrawn } of picture.gone) {
    const gone = [...free].filter((ship) => ship.cls === cls).slice(-(destroyed + withdrawn));
    gone.forEach((ship, i) => {
      free.delete(ship);
      ship.status = i < destroyed ? "destroyed" : "withdrawn";
      ship.speed = 0;
      if (ship.status === "destroyed") ship.hull = 0;
    });
  }
}

/** Of the contacts that look like one ship at most one is it; the rest are shadows. */
function sortReal(
  picture: Picture,
  cls: ShipClassId,
  ship: Ship | undefined,
  draw: Draw,
  take: (contact: Contact, ship: Ship | undefined) => void,
  shadows: Map<number, ShipClassId>,
): void {
  const alike = picture.contacts.filter((contact) => contact.cls === cls && contact.name === null);
  const real = ship === undefined ? -1 : Math.floor(draw("which-is-real", CLASSES[cls].radius) * (alike.length + NONE_OF_THEM));
  alike.forEach((contact, i) => {
    if (i === real) take(contact, ship);
    else shadows.set(contact.id, cls);
  });
}
