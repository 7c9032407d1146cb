import { NAME_LENGTH } from "@terok-nor/shared/wire/limits.ts";
import type { RefusalCode } from "@terok-nor/shared/wire/refusals.ts";

/** Control and format characters: line breaks, zero-width marks, and the marks that turn the direction of text around. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;
/** Marks piled on a letter, which run over the lines above and below. */
const PILED = /\p{M}{3,}/u;
const MARKUP = /[<>&"'`\\]/;
const LINK = /(:\/\/|www\.)/i;

/** Whether text holds what nobody sees, or what runs over its neighbours. */
export function isUnseen(text: string): boolean {
  return UNSEEN.test(text) || PILED.test(text);
}

export function isLink(text: string): boolean {
  return LINK.test(text);
}

/** Name as it may be shown, or why not. Inner spaces are brought to one; the length is counted in characters, not code units. */
export function checkName(raw: string): { name: string } | { refusal: RefusalCode } {
  if (raw.length > NAME_LENGTH * 8) return { refusal: "name-long" };
  const name = raw.normalize("NFC").trim().replace(/ +/g, " ");
  if (name === "") return { refusal: "name-empty" };
  if ([...name].length > NAME_LENGTH) return { refusal: "name-long" };
  if (isUnseen(name)) return { refusal: "name-unseen" };
  if (MARKUP.test(name) || isLink(name)) return { refusal: "name-markup" };
  return { name };
}
