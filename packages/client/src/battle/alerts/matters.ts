import { isContact } from "@terok-nor/shared/ships/ids.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { t } from "../../i18n/t.ts";
import { facingName } from "../../i18n/words.ts";
import { viewOf } from "../sight/view-of.ts";
import { entityName, facingsOf } from "../words/entity-names.ts";
import { brokenName, eventText } from "../words/event-words.ts";

/** What a line of the log is about. While it goes on, more of the same is added to that line instead of told in another. */
export interface Matter {
  /** Tells one matter from another. */
  readonly key: string;
  /** s after the last of it until which more of it belongs to the same line; from its first, twice that. */
  readonly within: number;
  /** What the fight turns on: such a line stands out. */
  readonly main: boolean;
  /** What this event adds: a facing, a ship. Said before, it adds nothing. */
  readonly part: string;
  /** The line, with all parts in the order in which they came. */
  words(parts: readonly string[]): string;
}

/** What the fight turns on. */
const MAIN = new Set<SeenEvent["kind"]>(["destroyed", "captured", "boarding", "call", "retreat", "broke", "stress", "exposed"]);
/** s in which the log does not say the same again: a shield that is shot at falls several times a second. */
export const SAID = 10;
/** s in which the blows on one ship are one line, and those on a whole side's ships. */
const ONE_SHIP = 20;
const ONE_SIDE = 30;
/** s in which what scanners find and lose is one line. */
const ONE_LOOK = 15;

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length > 1 ? t("told.and", { first: parts.slice(0, -1).join(", "), last }) : last;
}

/** What is said as it stands, and not again for a while. */
export function plainMatter(text: string, main = false): Matter {
  return { key: text, within: SAID, main, part: text, words: () => text };
}

/** The matter of an event as a side knows it. Enemies' blows are summed up: the list of contacts has the rest. */
export function matterOf(event: SeenEvent, picture: Picture): Matter {
  const name = (id: number) => entityName(picture, id);
  const isOurs = (id: number) => !isContact(id) && viewOf(picture) !== "both";
  switch (event.kind) {
    case "shield-down":
      return isOurs(event.a)
        ? shields(event.a, facing(event, picture), picture)
        : onSide("shields", "told.shields.theirs", name(event.a), ONE_SIDE);
    case "breach":
    case "sealed": {
      const part = t(`told.${event.kind}`, { facing: facing(event, picture) });
      return harm(event.a, part, isOurs(event.a) && event.kind === "breach", picture);
    }
    case "system-down":
    case "system-up":
      return harm(event.a, t(`told.${event.kind}`, { system: brokenName(event.system) }), false, picture);
    case "torpedo-hit":
      return onSide(isOurs(event.b) ? "torpedoes" : "their-torpedoes", "told.torpedoes", name(event.b), ONE_SHIP);
    case "contact":
      return { key: "contact", within: ONE_LOOK, main: false, part: String(event.contact), words: contactWords };
    case "confirmed":
      return onSide("confirmed", "told.confirmed", name(event.contact), ONE_LOOK);
    case "lost":
      return onSide("lost", "told.lost", name(event.contact), ONE_LOOK);
    case "boarding":
      return boarding(event.b, name(event.a), name(event.b));
    default:
      return plainMatter(eventText(event, picture), MAIN.has(event.kind));
  }
}

const facing = (event: { readonly a: number; readonly facing: number }, picture: Picture): string =>
  facingName(event.facing, facingsOf(picture, event.a)).toLowerCase();

function contactWords(parts: readonly string[]): string {
  return parts.length > 1 ? t("event.contact.many", { count: parts.length }) : t("event.contact");
}

function boarding(id: number, part: string, b: string): Matter {
  const words = (parts: readonly string[]) => t("told.boarding", { ships: listed(parts), b });
  return { key: `boarding:${id}`, within: ONE_SIDE, main: true, part, words };
}

/** The shields of an own ship, one facing after the other. */
function shields(id: number, part: string, picture: Picture): Matter {
  const [a, all] = [entityName(picture, id), facingsOf(picture, id)];
  const words = (parts: readonly string[]) =>
    parts.length < all ? t("told.shields", { a, parts: listed(parts) }) : t("told.shields.all", { a });
  return { key: `shields:${id}`, within: ONE_SHIP, main: false, part, words };
}

/** What else is broken and mended on one ship. */
function harm(id: number, part: string, main: boolean, picture: Picture): Matter {
  const a = entityName(picture, id);
  return { key: `harm:${id}`, within: ONE_SHIP, main, part, words: (parts) => t("told.harm", { a, parts: listed(parts) }) };
}

/** The same on several ships. */
function onSide(
  key: string,
  words: "told.shields.theirs" | "told.torpedoes" | "told.confirmed" | "told.lost",
  part: string,
  within: number,
): Matter {
  return { key, within, main: false, part, words: (parts) => t(words, { ships: listed(parts) }) };
}
