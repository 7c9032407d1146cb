import { BUTTON_KINDS, type ButtonKind } from "../orders/rows.ts";

/** What a key does besides giving orders, and the key it is on at first; empty: none. */
export const VIEW_KEYS = {
  "last-alert": " ",
  "next-ship": "tab",
  "all-ships": "`",
  fleet: "[",
  targets: "]",
  frame: "home",
  "follow-ship": "z",
  "follow-fight": "w",
  names: "alt",
  faster: "+",
  wider: "-",
  box: "",
  panel: "i",
  "switch-side": "y",
  counsel: "q",
  talk: "l",
  ping: "e",
  pause: ".",
  mute: ",",
} as const;
type ViewAction = keyof typeof VIEW_KEYS;

/** Everything a key can ask for, in the order the settings list it. */
export type Action = ButtonKind | ViewAction;
export const ACTIONS: readonly Action[] = [...BUTTON_KINDS, ...(Object.keys(VIEW_KEYS) as ViewAction[])];

export const isOrder = (action: Action): action is ButtonKind => !(action in VIEW_KEYS);
