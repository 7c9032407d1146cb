import { CLASS_IDS, CLASSES, type ShipClassId } from "../ships/classes.ts";
import type { Side } from "../ships/types.ts";

/** Steps a second that a battle is fought in. */
export const STEPS_PER_SECOND = 20;

/** Ranges of what the lobby may choose. */
export const SETUP_RANGE = {
  galors: [2, 4],
  birds: [2, 8],
  overhaul: [0, 1],
  batteries: [0, 6],
  raiderAway: [0, 180],
  distance: [0, 12],
  teams: [2, 12],
} as const;

/** What of a setup says how many ships there are. */
interface Fleet {
  readonly galors: number;
  readonly birds: number;
}
/** The largest fleet the lobby may choose. */
export const LARGEST: Fleet = { galors: SETUP_RANGE.galors[1], birds: SETUP_RANGE.birds[1] };

/** How many ships of a class there are in a battle. */
export function musteredIn(setup: Fleet, cls: ShipClassId): number {
  const { mustered } = CLASSES[cls];
  return typeof mustered === "number" ? mustered : setup[mustered];
}

/** How many ships a side has in a battle; null: both. */
export function shipsIn(setup: Fleet, side: Side | null = null): number {
  const classes = CLASS_IDS.filter((cls) => side === null || CLASSES[cls].side === side);
  return classes.reduce((sum, cls) => sum + musteredIn(setup, cls), 0);
}

/** Ships of the largest battle there can be: whatever holds a battle's ships has room for so many. */
export const MOST_SHIPS = shipsIn(LARGEST);
