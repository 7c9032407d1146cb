import type { Desk } from "./desk.ts";
import type { View } from "./view.ts";

/** Every intention a captain can have; a file of intentions/ or approach/ bears each name, and the client's catalogue has the words. */
export const INTENTIONS = [
  "clear-scaffold",
  "hunt-birds",
  "pattern-suicide",
  "attack-run",
  "break-off",
  "return-to-fight",
  "fly-by-hand",
  "steady-the-core",
  "burst-the-core",
  "call-in-raider",
  "clear-her-tail",
  "harry",
  "raise-shadows",
  "lay-batteries",
  "rush-repair",
  "hold-at-station",
  "form-up",
  "besiege",
  "press-the-breach",
  "board",
  "chase-tails",
  "keep-off",
  "probe-contact",
  "harass",
  "escort",
  "turn-guns",
  "call-for-help",
  "spare-cripples",
  "full-retreat",
  "set-power",
  "cease-fire",
  "man-the-works",
  "place-sisko",
  "rush-work",
  "shift-teams",
  "cast-shadow",
  "shake-off",
  "slip-home",
  "strike-squadron",
  "lead-away",
  "lie-in-wait",
  "press-on",
  "set-pace",
  "meet-the-strike",
  "chase-contact",
  "detach-birds",
  "close-up",
  "sweep-ahead",
  "go-round",
  "brace-facing",
  "first-repairs",
] as const;
export type IntentionName = (typeof INTENTIONS)[number];

/** One thing a captain may mean to do: looks at the view and gives the orders it calls for. */
export interface Intention {
  readonly name: IntentionName;
  pursue(view: View, desk: Desk): void;
}
