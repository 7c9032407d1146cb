import { ORDER_ACTIONS, type OrderAction } from "../orders/rows.ts";

/** What a key does besides giving orders, and the key it is on at first; empty: none. */
export const VIEW_KEYS = {
  "last-alert": " ",
  "next-ship": "tab",
  "all-ships": "`",
  fleet: "[",
  targets: "]",
  frame: "home",
  faster: "+",
  wider: "-",
  box: "",
  panel: "i",
  "switch-side": "y",
  counsel: "q",
  talk: "l",
  ping: "e",
} as const;
type ViewAction = keyof typeof VIEW_KEYS;

/** Everything a key can ask for, in the order the settings list it. */
export type Action = OrderAction | ViewAction;
export const ACTIONS: readonly Action[] = [...ORDER_ACTIONS, ...(Object.keys(VIEW_KEYS) as ViewAction[])];

export const isOrder = (action: Action): action is OrderAction => !(action in VIEW_KEYS);
