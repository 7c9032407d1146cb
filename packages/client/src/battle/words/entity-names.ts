import { type ActorId, type GoalId, shadowOfThing } from "@terok-nor/shared/ships/ids.ts";
import type { OwnShadow, Picture } from "@terok-nor/shared/sight/picture.ts";
import { t } from "../../i18n/t.ts";
import { contactName, shipName } from "../../i18n/words.ts";

/** The name of an own ship or contact; a plain word for what the side no longer knows. */
export function entityName(picture: Picture, id: ActorId | GoalId): string {
  const own = picture.own.find((ship) => ship.id === id);
  if (own) return shipName(own.name);
  const contact = picture.contacts.find((one) => one.id === id);
  if (contact) return contactName(contact);
  const shadow = shadowOf(picture, id);
  return shadow ? t("watching.false", { name: shipName(shadow.posing) }) : t("event.someone");
}

/** The warp shadow that whoever sees both sides knows by this id. */
function shadowOf(picture: Picture, id: ActorId | GoalId): OwnShadow | undefined {
  return picture.shadows.find((one) => one.id === shadowOfThing(id));
}

/** Where an own ship or contact is, or null. */
export function entityAt(picture: Picture, id: ActorId | GoalId): { x: number; y: number } | null {
  return picture.own.find((ship) => ship.id === id) ?? picture.contacts.find((one) => one.id === id) ?? shadowOf(picture, id) ?? null;
}

/** How many facings a thing has: six sectors on the station, four on all else. */
export function facingsOf(picture: Picture, id: ActorId): number {
  const own = picture.own.find((ship) => ship.id === id);
  return own ? own.shields.length : (picture.contacts.find((one) => one.id === id)?.detail?.shields.length ?? 4);
}
