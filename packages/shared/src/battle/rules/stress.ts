import { clamp } from "../../math/angle.ts";
import { SYSTEMS } from "../../ships/types.ts";
import type { BattleEvent } from "../events.ts";
import { classOf, onField } from "../field.ts";
import type { BattleState, Ship } from "../state.ts";
import { damageSystem, woundHull } from "./damage.ts";
import { safeCore } from "./power.ts";

/** Stress gained per s for each whole core output above the limit, and lost per s below it. */
const BUILD = 0.14;
const EASE = 0.05;
/** Stress the frame bears unharmed, and where it stops rising. */
const BEARABLE = 0.35;
const WORST = 1.5;
/** Fractions of hull and of each system lost per s for each whole stress above what is bearable. */
const HULL_LOSS = 0.045;
const SYSTEM_LOSS = 0.012;

/**
 * An overpowered core run above its dampers' limit shakes the ship:
 * stress builds, then systems and hull give way until she flies apart.
 */
export function shake(state: BattleState, dt: number, out: BattleEvent[]): void {
  for (const ship of state.ships) {
    const docked = ship.status === "docked";
    if (!(docked || onField(ship)) || classOf(ship).coreMax <= 1) continue;
    ship.burst = Math.max(0, ship.burst - dt);
    // Made fast, nothing strains the frame, whatever the core gives.
    const over = docked ? 0 : ship.core - safeCore(ship, state.readiness.overhaul);
    strain(ship, (over > 0 ? over * BUILD : -EASE) * dt, out);
    if (!docked && ship.stress > BEARABLE) wear(ship, (ship.stress - BEARABLE) * dt, out);
  }
}

/** Adds stress (or takes it off), within its scale; raises the alarm when it becomes more than the frame bears. */
export function strain(ship: Ship, by: number, out: BattleEvent[]): void {
  const before = ship.stress;
  ship.stress = clamp(before + by, 0, WORST);
  if (before <= BEARABLE && ship.stress > BEARABLE) out.push({ kind: "stress", a: ship.id });
}

function wear(ship: Ship, over: number, out: BattleEvent[]): void {
  for (let i = 0; i < SYSTEMS.length; i++) damageSystem(ship, i, SYSTEM_LOSS * over, out);
  woundHull(ship, classOf(ship).hull * HULL_LOSS * over, -1, "stress", out);
}
