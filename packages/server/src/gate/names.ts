import { CAPTAIN_NAMES } from "@terok-nor/shared/wire/captain-names.ts";
import { NAME_LENGTH } from "@terok-nor/shared/wire/limits.ts";
import type { RefusalCode } from "@terok-nor/shared/wire/refusals.ts";
import { CAPTAIN_LEVELS } from "@terok-nor/shared/wire/tables.ts";
import { rectifyConfusion } from "unicode-confusables";

/**
 * What cannot be seen: control and format characters (line breaks, zero-width marks, the
 * marks that turn the direction of text around), letters without a shape (Hangul fillers,
 * the empty Braille pattern), half characters, and spaces other than the usual one.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/u;
/** Marks piled on a letter, which run over the lines above and below. */
const PILED = /\p{M}{3,}/u;
const MARKUP = /[<>&"'`\\]/;
const LINK = /(:\/\/|www\.)/i;

/** Marks on letters of scripts in which they are ornaments; elsewhere they are vowels. */
const ORNAMENTS = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu;
/** A Greek letter that is a c to the eye, and a sigma to whoever takes letters apart. */
const LUNATE = /[\u03f2\u03f9]/g;
/** What sets words apart or only decorates them. */
const SEPARATORS = /[\p{Z}\p{P}\p{S}]+/gu;
/** Who speaks for the server itself: words that nobody has anywhere in a name. */
const STAFF = "admin administrator moderator mod gamemaster server system sysop official support staff".split(" ");
/** Who is taken for it, for a captain of the machine or for a guest: names that are nobody's. */
const NOBODY_S = [
  ...CAPTAIN_LEVELS,
  ...Object.values(CAPTAIN_NAMES).flatMap((names) => Object.values(names)),
  ..."host captain computer machine operator referee root owner guest anonymous terok-nor everyone nobody you".split(" "),
];

/** Whether text holds what nobody sees, or what runs over its neighbours. */
export function isUnseen(text: string): boolean {
  return UNSEEN.test(text) || PILED.test(text);
}

export function isLink(text: string): boolean {
  return LINK.test(text);
}

/**
 * Name as it may be shown, or why not. Inner spaces are brought to one; the length is counted in characters, not code units.
 */
export function checkName(raw: string): { name: string } | { refusal: RefusalCode } {
  if (raw.length > NAME_LENGTH * 8) return { refusal: "name-long" };
  const name = raw.normalize("NFC").trim().replace(/ +/g, " ");
  if (name === "") return { refusal: "name-empty" };
  if ([...name].length > NAME_LENGTH) return { refusal: "name-long" };
  if (isUnseen(name)) return { refusal: "name-unseen" };
  if (MARKUP.test(name) || isLink(name)) return { refusal: "name-markup" };
  return { name };
}

/**
 * What is left of a name for somebody who reads it in passing: names that look alike
 * have the same. Of use for comparing only. Letters that look alike across scripts,
 * sizes, accents and separators count as one, as do i, l and 1, o and 0, and vv and w.
 */
export function skeletonOf(name: string): string {
  const plain = name.replace(LUNATE, "c").normalize("NFKD").replace(ORNAMENTS, "");
  const folded = fold(rectifyConfusion(fold(rectifyConfusion(plain))));
  const bare = folded.replace(SEPARATORS, "");
  return (bare === "" ? folded.replace(/ /g, "") : bare).replace(/i/g, "l").replace(/vv/g, "w");
}

/** Upper case first, as ß is SS and ı is I only there. */
function fold(text: string): string {
  return text.toUpperCase().toLowerCase();
}

const staff = new Set(STAFF.map(skeletonOf));
const reserved = new Set([...STAFF, ...NOBODY_S].map(skeletonOf));
/** Digits at the end, before which a word is looked at too. */
const NUMBER = /[\s\p{N}]+$/u;

/** Whether a name could be taken for the server's own, a captain's or a guest's, with a number after it or without. */
export function posesAsServer(name: string): boolean {
  const is = (set: ReadonlySet<string>, word: string) => set.has(skeletonOf(word)) || set.has(skeletonOf(word.replace(NUMBER, "")));
  const plain = name.replace(LUNATE, "c").normalize("NFKC");
  // Some letters are others only once they are capitals, as т is a small T to whoever reads it.
  return [plain, plain.toUpperCase()].some((text) => is(reserved, text) || text.split(SEPARATORS).some((word) => is(staff, word)));
}

/** A name somebody wants to play under, as it may be shown, or why not. Whether another has it, only the accounts know. */
export function checkWish(raw: string): ReturnType<typeof checkName> {
  const checked = checkName(raw);
  return "name" in checked && posesAsServer(checked.name) ? { refusal: "name-kept" } : checked;
}
