import { AIM, BRACE, CORE, POWER, REPAIR, SPARE, seesTo } from "../../duties.ts";
import type { BattleState, Ship } from "../../state.ts";
import { brace, isFed } from "./brace.ts";
import { dividePower } from "./divide-power.ts";
import { isMended, setRepairs } from "./first-repairs.ts";
import { isCrippled, spareCripple } from "./spare-cripple.ts";
import { steadyCore } from "./steady-core.ts";

/**
 * Every crew sees to its standing orders, from what it knows of its own ship and its side of the enemy. A matter the
 * commander has taken into his own hands is left alone until what he wanted is done; then the crew has it back.
 */
export function standWatch(state: BattleState): void {
  for (const ship of state.ships) {
    if (ship.status !== "active" && ship.status !== "docked") continue;
    if (ship.word !== 0) handBack(ship);
    if (ship.crew === 0) continue;
    if (seesTo(ship, BRACE)) brace(ship);
    if (seesTo(ship, CORE)) steadyCore(state, ship);
    if (seesTo(ship, POWER)) dividePower(state, ship);
    if (seesTo(ship, REPAIR)) setRepairs(ship);
    if (seesTo(ship, SPARE)) spareCripple(state, ship);
  }
}

/** Power and the core stay as the commander set them; the rest is his until it is done. */
function handBack(ship: Ship): void {
  if ((ship.word & BRACE) !== 0 && isFed(ship)) ship.word &= ~BRACE;
  if ((ship.word & AIM) !== 0 && ship.target < 0) ship.word &= ~AIM;
  if ((ship.word & REPAIR) !== 0 && isMended(ship)) ship.word &= ~REPAIR;
  if ((ship.word & SPARE) !== 0 && !isCrippled(ship)) ship.word &= ~SPARE;
}
