import { MODES, type Mode } from "@terok-nor/shared/battle/state.ts";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import { CAPTAIN_LEVELS, type CaptainLevel } from "@terok-nor/shared/wire/tables.ts";
import { kept, keptSwitch, oneOf } from "./kept.ts";

/** How "either side" is kept. */
const EITHER = "either";
const sideIn = oneOf(SIDES);

/**
 * The side (null: either), the level of captain and the kind of battle last chosen: who comes back starts with one press.
 */
export const chosenSide = kept<Side | null>(
  "side",
  (text) => (text === EITHER ? null : sideIn(text)),
  "terran",
  (side) => side ?? EITHER,
);
export const chosenLevel = kept<CaptainLevel>("level", oneOf(CAPTAIN_LEVELS), "cadet");
export const chosenMode = kept<Mode>("mode", oneOf(MODES), "full");

/** The side to begin a battle of one's own with: for whoever takes either, by lot. */
export function sideToTake(): Side {
  return chosenSide.peek() ?? SIDES[Math.floor(Math.random() * SIDES.length)] ?? "terran";
}

/** What was last wished of a quick match: that it counts, and that the other kind of battle is welcome too. */
export const chosenRated = keptSwitch("rated", "yes", "no", true);
export const anyMode = keptSwitch("any-mode", "yes", "no", false);
