import { ARENA_RADIUS } from "@terok-nor/shared/battle/field.ts";
import type { Contact } from "@terok-nor/shared/sight/picture.ts";
import { t } from "../../i18n/t.ts";

/** When a contact out of sight was last seen (whole s), and within what it is (u) while that says anything on this field. */
export function lostText(contact: Pick<Contact, "age" | "error">, length: "full" | "short"): string {
  const [age, error] = [Math.round(contact.age), Math.round(contact.error)];
  const short = length === "short" ? ".short" : "";
  return error > ARENA_RADIUS ? t(`target.lost.anywhere${short}`, { age }) : t(`target.lost${short}`, { age, error });
}
