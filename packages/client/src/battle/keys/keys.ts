import { textOf } from "../../i18n/t.ts";
import { signOn } from "../../kit/key-layout.ts";
import { kept } from "../../settings/kept.ts";
import { BUTTON_KINDS, orderRow } from "../orders/rows.ts";
import { ACTIONS, type Action, VIEW_KEYS } from "./actions.ts";

/** Which key asks for which action, by the names `keyMeant` gives; an empty string is no key. */
export type Bindings = Readonly<Record<Action, string>>;

const orderKeys = BUTTON_KINDS.map((kind) => [kind, orderRow(kind).key]);
export const USUAL_KEYS: Bindings = { ...Object.fromEntries(orderKeys), ...VIEW_KEYS };

/** Keys with a meaning of their own, which no action may take. */
const RESERVED = new Set(["escape", "enter", "shift", "control", "alt", "meta", ..."1234567890"]);

/** What players' browsers may still call orders by. */
const FORMER_NAMES: Readonly<Record<string, Action>> = { stop: "hold", helm: "take-helm" };

/** Keys were once kept by what they wrote: such a name of another alphabet is on no key any more. */
const isName = (key: unknown): key is string => typeof key === "string" && /^[ -~]*$/.test(key) && !RESERVED.has(key);

/** The stored bindings over the usual ones; whatever is not understood is left out. */
export function readBindings(stored: string): Bindings {
  try {
    const kept: unknown = JSON.parse(stored);
    if (typeof kept !== "object" || kept === null) return USUAL_KEYS;
    const named = Object.entries(kept).map(([name, key]) => [FORMER_NAMES[name] ?? name, key] as const);
    const good = named.filter(([action, key]) => action in USUAL_KEYS && isName(key));
    return { ...USUAL_KEYS, ...Object.fromEntries(good) };
  } catch {
    return USUAL_KEYS;
  }
}

export const bindings = kept<Bindings>("keys", readBindings, USUAL_KEYS, JSON.stringify);

/** The bindings with a key moved to an action: whoever had it loses it. Null where the key may not be bound. */
export function rebound(from: Bindings, action: Action, key: string): Bindings | null {
  if (RESERVED.has(key)) return null;
  const next: Record<Action, string> = { ...from };
  const holder = actionOn(from, key);
  if (holder) next[holder] = "";
  next[action] = key;
  return next;
}

export function actionOn(from: Bindings, key: string): Action | null {
  return ACTIONS.find((action) => from[action] !== "" && from[action] === key) ?? null;
}

/** What is written on the key, for hints. */
export function keyLabel(key: string): string {
  const name = key === " " ? "space" : key;
  return textOf(`key.${name}`) ?? signOn(name).replace(/^[a-z](?=.)/, (first) => first.toUpperCase());
}
