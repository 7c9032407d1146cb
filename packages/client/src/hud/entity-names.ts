import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { t } from "../i18n/t.ts";
import { contactName, shipName } from "../i18n/words.ts";

/** The name of an own ship or contact; a plain word for what the side no longer knows. */
export function entityName(picture: Picture, id: number): string {
  const own = picture.own.find((ship) => ship.id === id);
  if (own) return shipName(own.name);
  const contact = picture.contacts.find((one) => one.id === id);
  return contact ? contactName(contact) : t("event.someone");
}

/** Where an own ship or contact is, or null. */
export function entityAt(picture: Picture, id: number): { x: number; y: number } | null {
  return picture.own.find((ship) => ship.id === id) ?? picture.contacts.find((one) => one.id === id) ?? null;
}

/** How many facings a thing has: six sectors on the station, four on all else. */
export function facingsOf(picture: Picture, id: number): number {
  const own = picture.own.find((ship) => ship.id === id);
  return own ? own.shields.length : (picture.contacts.find((one) => one.id === id)?.detail?.shields.length ?? 4);
}
