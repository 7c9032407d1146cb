import { first } from "./en/first.ts";
import type { en } from "./en.ts";

export type MessageKey = keyof typeof en;
type Names<S extends string> = S extends `${string}{${infer P}}${infer Rest}` ? P | Names<Rest> : never;
type Args<K extends MessageKey> = [Names<(typeof en)[K]>] extends [never] ? [] : [Readonly<Record<Names<(typeof en)[K]>, string | number>>];

const texts: Record<string, string> = { ...first };

/** Adds what comes with a part of the game that is fetched later. */
export function learn(more: Readonly<Record<string, string>>): void {
  Object.assign(texts, more);
}

/** A message in the player's language, its {places} filled in. A wrong key or missing place does not compile. */
export function t<K extends MessageKey>(key: K, ...args: Args<K>): string {
  const params: Readonly<Record<string, string | number>> = args[0] ?? {};
  return fill(texts[key] ?? missing(key), (name) => String(params[name] ?? ""));
}

/** What begins with a capital as a sentence of its own does, and is no name: within a sentence it is written small. */
const COMMON = ["event.someone", "name.former"] as const satisfies readonly MessageKey[];
/** What a sentence ends with before the next. */
const ENDS = /(^|[.!?]\s+|[“"])$/;

/** A text with its {places} filled; a common word at the start of what fills one is written as its place has it. */
export function fill(text: string, of: (place: string) => string): string {
  return text.replace(/\{(\w+)\}/g, (_, place: string, offset: number) => {
    const filled = of(place);
    const common = !ENDS.test(text.slice(0, offset)) && COMMON.some((key) => filled.startsWith(texts[key] ?? missing(key)));
    return common ? filled.charAt(0).toLowerCase() + filled.slice(1) : filled;
  });
}

/**
 * What is said where a part of the game did not bring its texts along (i18n/later.ts): while
 * the game is made that is an error; a player is shown the key, which can be reported.
 */
function missing(key: string): string {
  if (import.meta.env?.DEV) throw new Error(`the text "${key}" is not there: import i18n/later.ts where it is said`);
  return key;
}

/** The text of a key made of what the server says; null where there is none, or it needs places filled. */
export function textOf(key: string): string | null {
  const text = Object.hasOwn(texts, key) ? texts[key] : undefined;
  return text === undefined || text.includes("{") ? null : text;
}

/** The text of such a key with its {places} filled; null where there is none, or nothing to fill a place with. */
export function filledText(key: string, params: Readonly<Record<string, string | null>>): string | null {
  if (!Object.hasOwn(texts, key)) return null;
  let whole = true;
  const text = fill(texts[key] as string, (name) => {
    whole &&= Boolean(params[name]);
    return params[name] ?? "";
  });
  return whole ? text : null;
}
