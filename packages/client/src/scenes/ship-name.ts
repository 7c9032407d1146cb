import type { Contact } from "@terok-nor/shared/sight/picture.ts";
import { textOf, t } from "../i18n/t.ts";

/** A ship's short name on the field, of its catalogue key part: "bird-3" reads "Bird 3". */
export function shortName(name: string): string {
  const [, base = name, number] = /^(.*?)(?:-(\d+))?$/.exec(name) ?? [];
  const text = textOf(`class.${base}.short`) ?? textOf(`class.${base}`) ?? base;
  return number ? t("name.numbered", { name: text, number }) : text;
}

/** What a contact is called: by name, by class, or as unknown; the same words for true and false ones. */
export function contactName(contact: Contact): string {
  if (contact.name) return shortName(contact.name);
  return contact.cls ? shortName(contact.cls) : t("level.blip");
}
