import type { OrderKind } from "@terok-nor/shared/battle/orders/order.ts";
import type { Entry } from "@terok-nor/shared/replay/record.ts";
import { INTENTIONS, type IntentionName } from "../mind/intention-names.ts";

/** What an order can be about. When it is given is a matter of its own: timing. */
export const PARTS = ["works", "bluff", "gunnery", "manoeuvre"] as const;
export type Part = (typeof PARTS)[number];

const PART_OF_ORDER: Readonly<Record<OrderKind, Part>> = {
  move: "manoeuvre",
  "attack-move": "manoeuvre",
  attack: "manoeuvre",
  orbit: "manoeuvre",
  strafe: "manoeuvre",
  "stand-off": "manoeuvre",
  guard: "manoeuvre",
  hold: "manoeuvre",
  dock: "manoeuvre",
  undock: "manoeuvre",
  withdraw: "manoeuvre",
  board: "manoeuvre",
  "full-retreat": "manoeuvre",
  assist: "manoeuvre",
  jettison: "manoeuvre",
  recall: "manoeuvre",
  "take-helm": "manoeuvre",
  "release-helm": "manoeuvre",
  resign: "manoeuvre",
  course: "manoeuvre",
  chase: "manoeuvre",
  pace: "manoeuvre",
  split: "manoeuvre",
  join: "manoeuvre",
  fire: "gunnery",
  target: "gunnery",
  power: "works",
  reinforce: "works",
  repair: "works",
  crew: "works",
  "rush-repair": "works",
  burst: "works",
  team: "works",
  expertise: "works",
  "rush-work": "works",
  shadow: "bluff",
  project: "bluff",
  sweep: "bluff",
  scan: "bluff",
};

/** What a captain's intention is about, by the orders it gives. */
const PART_OF_INTENTION: Readonly<Partial<Record<IntentionName, Part>>> = {
  "rush-repair": "works",
  "burst-the-core": "works",
  "steady-the-core": "works",
  "set-power": "works",
  "brace-facing": "works",
  "first-repairs": "works",
  "man-the-works": "works",
  "place-sisko": "works",
  "rush-work": "works",
  "shift-teams": "works",
  "raise-shadows": "bluff",
  "cast-shadow": "bluff",
  "point-sensors": "bluff",
  "sweep-ahead": "bluff",
  "lay-batteries": "gunnery",
  "turn-guns": "gunnery",
  "spare-cripples": "gunnery",
  "cease-fire": "gunnery",
};

/** What something done is about. A hand on the helm manoeuvres. */
export function partOf(entry: Entry): Part {
  return "order" in entry ? PART_OF_ORDER[entry.order.kind] : "manoeuvre";
}

/** What an intention is about: where ships fly, unless it is known to be about something else. */
export function partOfIntention(name: IntentionName): Part {
  return PART_OF_INTENTION[name] ?? "manoeuvre";
}

/** Every intention that is not about a part: what a captain leaves alone that sees to this part only. */
export function allBut(part: Part): readonly IntentionName[] {
  return INTENTIONS.filter((name) => partOfIntention(name) !== part);
}
