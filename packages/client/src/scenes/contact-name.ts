import type { Contact } from "@terok-nor/shared/sight/picture.ts";
import { t } from "../i18n/t.ts";
import { shipName } from "../i18n/words.ts";

/** What a contact is called: by name, by class, or as unknown; the same words for true and false ones. */
export function contactName(contact: Contact): string {
  const known = contact.name ?? contact.cls;
  return known ? shipName(known) : t("level.blip");
}
