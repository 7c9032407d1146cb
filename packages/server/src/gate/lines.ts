import type { RefusalCode } from "@terok-nor/shared/wire/refusals.ts";
import { LINE_LENGTH } from "@terok-nor/shared/wire/talk.ts";
import { isLink, isUnseen } from "./names.ts";

/** A line of chat as it may be shown, or why not. Pages show it as text and never as markup; links are not passed on. */
export function checkLine(raw: string): { text: string } | { refusal: RefusalCode } {
  const text = raw.normalize("NFC").trim().replace(/ +/g, " ");
  if (text === "") return { refusal: "talk-empty" };
  if ([...text].length > LINE_LENGTH) return { refusal: "talk-long" };
  if (isUnseen(text)) return { refusal: "talk-unseen" };
  if (isLink(text)) return { refusal: "talk-markup" };
  return { text };
}
