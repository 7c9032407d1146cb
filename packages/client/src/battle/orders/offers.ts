import { type EntityId, isContact, type ShipId } from "@terok-nor/shared/ships/ids.ts";
import type { OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import { BUTTON_KINDS, type ButtonKind, orderRow } from "./rows.ts";

/** The ships among those selected that can carry the order out now; of the whole side where only one ship could be meant. */
export function shipsFor(kind: ButtonKind, picture: Picture, selected: ReadonlySet<ShipId>): OwnShip[] {
  const { able, alone, one } = orderRow(kind);
  const asked = alone ? picture.own : picture.own.filter((ship) => selected.has(ship.id));
  const can = asked.filter((ship) => able(ship, picture.command));
  return one ? can.slice(0, 1) : can;
}

/** What the order bar offers for a selection, in its order: only what some selected ship can do. */
export function offers(picture: Picture, selected: ReadonlySet<ShipId>): ButtonKind[] {
  const listed = (kind: ButtonKind) => selected.size > 0 || !orderRow(kind).unlisted;
  return BUTTON_KINDS.filter((kind) => listed(kind) && shipsFor(kind, picture, selected).length > 0);
}

/** What may be ordered there and then on what a finger rests on: an own ship, a contact, or nothing (-1). */
export function offersAt(picture: Picture, selected: ReadonlySet<ShipId>, entity: EntityId): ButtonKind[] {
  const under = isContact(entity) ? "contact" : entity >= 0 ? "own" : "space";
  return offers(picture, selected).filter((kind) => orderRow(kind).round?.includes(under));
}
