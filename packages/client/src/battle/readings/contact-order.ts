import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { Contact } from "@terok-nor/shared/sight/picture.ts";
import { numberOf } from "../../i18n/words.ts";

const size = ({ cls }: Contact): number => (cls ? CLASSES[cls].radius : 0);

/** Of a class, those known by name come first, in the order of their numbers. */
const number = ({ name }: Contact): number => (name === null ? Number.POSITIVE_INFINITY : Number(numberOf(name)));

/** The biggest first, then by number and as they were sensed: rows keep their places while things move. */
export function inOrder(contacts: readonly Contact[]): Contact[] {
  return [...contacts].sort((a, b) => size(b) - size(a) || (number(a) === number(b) ? a.id - b.id : number(a) - number(b)));
}
