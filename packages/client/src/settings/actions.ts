/** Everything a key or a button of the order bar can ask for, in the order the settings list them. */
export const ORDER_ACTIONS = [
  "move",
  "attack",
  "attack-move",
  "orbit",
  "strafe",
  "stand-off",
  "guard",
  "stop",
  "fire",
  "helm",
  "board",
  "shadow",
  "dock",
  "undock",
  "jettison",
  "rush-repair",
  "burst",
  "recall",
  "assist",
  "withdraw",
  "full-retreat",
] as const;
export type OrderAction = (typeof ORDER_ACTIONS)[number];

const VIEW_ACTIONS = [
  "last-alert",
  "next-ship",
  "all-ships",
  "fleet",
  "targets",
  "frame",
  "faster",
  "wider",
  "box",
  "panel",
  "switch-side",
  "counsel",
  "talk",
  "ping",
] as const;

export const ACTIONS = [...ORDER_ACTIONS, ...VIEW_ACTIONS] as const;
export type Action = (typeof ACTIONS)[number];
