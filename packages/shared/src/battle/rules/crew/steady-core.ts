import { clamp } from "../../../math/angle.ts";
import { classOf } from "../../field.ts";
import { isBursting } from "../../obrien.ts";
import type { BattleState, Ship } from "../../state.ts";
import { safeCore } from "../power.ts";

/** Stress above which the core is taken back under its limit, by so much. */
const SHAKEN = 0.12;
const BACK = 0.1;
/** Output kept in hand below the limit. */
const MARGIN = 0.01;
/** Output below which no engineer goes. */
const LEAST = 0.5;

/** Runs an overpowered core as high as its dampers bear, and lower while the ship is shaken. */
export function steadyCore(state: BattleState, ship: Ship): void {
  const { coreMax } = classOf(ship);
  if (coreMax <= 1) return;
  const limit = safeCore(ship, state.readiness.overhaul) - (ship.stress > SHAKEN && !isBursting(ship) ? BACK : MARGIN);
  ship.core = clamp(limit, LEAST, coreMax);
}
