import type { Ending, Ship } from "../battle/state.ts";
import { CLASSES } from "../ships/classes.ts";

/** The kinds of outcome people would tell as different stories, the rebels' first. */
export const OUTCOMES = [
  "as-history-went",
  "held-at-a-price",
  "driven-off",
  "flagship-destroyed",
  "fleet-destroyed",
  "siege-lifted",
  "station-captured",
  "station-destroyed",
  "resigned",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Share of her hull below which the flagship counts as damaged when she leaves, and Birds the fleet lost in the story. */
const DAMAGED = 0.7;
const BIRDS_LOST = 3;

/** What of a battle decides it: any state of it, or what was kept of one. */
export interface Fates {
  readonly ending: Ending | null;
  readonly ships: readonly Pick<Ship, "cls" | "side" | "status" | "hull">[];
}

/** Which story a decided battle was; null while it is undecided. */
export function outcomeOf(state: Fates): Outcome | null {
  switch (state.ending) {
    case null:
      return null;
    case "resigned":
    case "station-captured":
    case "station-destroyed":
    case "fleet-destroyed":
      return state.ending;
    default:
      return howItWasHeld(state);
  }
}

/** The station held and not all of the fleet dead: the flagship's fate is the story, then what it cost. */
function howItWasHeld(state: Fates): Outcome {
  const flagship = state.ships.find((ship) => ship.cls === "flagship");
  if (flagship?.status === "destroyed") return "flagship-destroyed";
  if (flagship?.status === "withdrawn" && flagship.hull < DAMAGED * CLASSES.flagship.hull) {
    if (state.ships.some((ship) => ship.side === "terran" && isLost(ship))) return "held-at-a-price";
    if (state.ships.filter((ship) => ship.cls === "bird" && isLost(ship)).length >= BIRDS_LOST) return "as-history-went";
  }
  return state.ending === "siege-lifted" ? "siege-lifted" : "driven-off";
}

function isLost(ship: Pick<Ship, "status">): boolean {
  return ship.status === "destroyed";
}
