import { SYSTEMS } from "../../ships/types.ts";
import { WEAPON_TABLE } from "../../ships/weapons.ts";
import type { BattleEvent } from "../events.ts";
import { classOf } from "../field.ts";
import type { RepairItem } from "../order-limits.ts";
import type { BattleState, Ship } from "../state.ts";
import { SYSTEM_DOWN } from "./damage.ts";

/** Per team and s: health given back to a system, severity taken off a breach. */
const SYSTEM_RATE = 0.016;
const SEAL_RATE = 0.14;
/** At the dock all of that goes this many times faster. */
const DOCK_BOOST = 4;
/** Fraction of the hull the dock mends per s. */
const DOCK_HULL = 0.01;
/** Fraction of each facing it mends per s. */
const DOCK_SHIELDS = 0.025;
/** Torpedoes it brings per s. */
const DOCK_TORPEDOES = 0.12;

/** Damage-control teams work down the ship's priority list, one item a team; the dock mends what teams cannot. */
export function repair(state: BattleState, dt: number, out: BattleEvent[]): void {
  for (const ship of state.ships) {
    if (ship.status !== "active" && ship.status !== "docked") continue;
    const docked = ship.status === "docked";
    if (!docked && isSound(ship)) continue;
    const effort = dt * (docked ? DOCK_BOOST : 1);
    let teams = classOf(ship).teams;
    for (const item of ship.repair) {
      if (teams === 0) break;
      if (work(ship, item, effort, out)) teams--;
    }
    // Teams without an item of their own double up on the first that still needs hands.
    if (teams > 0) for (const item of ship.repair) if (work(ship, item, effort * teams, out)) break;
    if (docked) serve(ship, dt);
  }
}

function isSound(ship: Ship): boolean {
  for (let i = 0; i < ship.systems.length; i++) if ((ship.systems[i] as number) < (ship.ceilings[i] as number)) return false;
  for (let i = 0; i < ship.breaches.length; i++) if ((ship.breaches[i] as number) > 0) return false;
  return true;
}

/** True if the item needed hands. */
function work(ship: Ship, item: RepairItem, effort: number, out: BattleEvent[]): boolean {
  if (item === "breaches") return seal(ship, effort, out);
  const at = SYSTEMS.indexOf(item);
  const before = ship.systems[at] as number;
  const most = ship.ceilings[at] as number;
  if (before >= most) return false;
  const after = Math.min(most, before + SYSTEM_RATE * effort);
  ship.systems[at] = after;
  if (before < SYSTEM_DOWN && after >= SYSTEM_DOWN) out.push({ kind: "system-up", a: ship.id, system: item });
  return true;
}

function seal(ship: Ship, effort: number, out: BattleEvent[]): boolean {
  for (let i = 0; i < ship.breaches.length; i++) {
    const severity = ship.breaches[i] as number;
    if (severity <= 0) continue;
    const left = severity - SEAL_RATE * effort;
    ship.breaches[i] = Math.max(left, 0);
    if (left <= 0) out.push({ kind: "sealed", a: ship.id, facing: i });
    return true;
  }
  return false;
}

function serve(ship: Ship, dt: number): void {
  const cls = classOf(ship);
  ship.hull = Math.min(cls.hull, ship.hull + cls.hull * DOCK_HULL * dt);
  for (let i = 0; i < ship.shields.length; i++) {
    const full = cls.shields[i] as number;
    ship.shields[i] = Math.min(full, (ship.shields[i] as number) + full * DOCK_SHIELDS * dt);
  }
  for (let i = 0; i < ship.mounts.length; i++) {
    const flight = WEAPON_TABLE[(cls.mounts[i] as { weapon: keyof typeof WEAPON_TABLE }).weapon].flight;
    const mount = ship.mounts[i];
    if (flight !== null && mount !== undefined) mount.left = Math.min(flight.carried, mount.left + DOCK_TORPEDOES * dt);
  }
}
