import { ROLL, roll } from "../../math/chance.ts";
import { SYSTEMS, WEAPONS } from "../../ships/types.ts";
import type { BattleEvent } from "../events.ts";
import { classOf, fraction } from "../field.ts";
import type { BattleState, Ship } from "../state.ts";

/** Under this health a system counts as down. */
export const SYSTEM_DOWN = 0.25;
/** Chance per hull-worth of damage that a system suffers, and that a breach opens. */
const SYSTEM_RISK = 10;
const BREACH_RISK = 2.2;
/** Hulls above this fraction do not breach. */
const SOUND = 0.8;
/** Chance that a hit aimed at a system goes there. */
const AIMED = 0.6;
const WORST_BREACH = 3;

export type Cause = Extract<BattleEvent, { kind: "destroyed" }>["cause"];

/**
 * Lands `amount` of damage on a facing: the shield takes what it can, the rest goes to the hull, and from there perhaps to a
 * system or a breach. `by` is the ship id that did it, `aimed` an index into SYSTEMS or -1.
 */
export function strike(
  state: BattleState,
  ship: Ship,
  facing: number,
  amount: number,
  by: number,
  aimed: number,
  cause: Cause,
  out: BattleEvent[],
): void {
  ship.hits = (ship.hits + 1) % 65536;
  if (by >= 0) ship.pressedBy[by] = (ship.pressedBy[by] as number) + amount;
  const shield = ship.shields[facing] as number;
  if (shield > 0) {
    const left = shield - amount;
    ship.shields[facing] = Math.max(left, 0);
    if (left > 0) return;
    out.push({ kind: "shield-down", a: ship.id, facing });
    if (left === 0) return;
    amount = -left;
  }
  woundHull(ship, amount, by, cause, out);
  if (ship.status === "destroyed") return;
  const share = amount / classOf(ship).hull;
  if (roll(state.setup.chance, state.tick, ROLL.system, ship.id, ship.hits) < share * SYSTEM_RISK)
    hurtSystem(state, ship, share, aimed, out);
  if (fraction(ship) < SOUND && roll(state.setup.chance, state.tick, ROLL.breach, ship.id, ship.hits) < share * BREACH_RISK)
    breach(ship, facing, out);
}

/** Takes hull; destroys the ship when none is left. */
export function woundHull(ship: Ship, amount: number, by: number, cause: Cause, out: BattleEvent[]): void {
  ship.hull -= amount;
  const cls = classOf(ship);
  ship.nerve = Math.max(0, ship.nerve - (cls.shaken * amount * 0.45) / cls.hull);
  if (ship.hull > 0) return;
  ship.hull = 0;
  ship.status = "destroyed";
  ship.speed = 0;
  ship.turn = 0;
  ship.tasks.length = 0;
  out.push({ kind: "destroyed", a: ship.id, b: by, cause, x: ship.x, y: ship.y });
}

function hurtSystem(state: BattleState, ship: Ship, share: number, aimed: number, out: BattleEvent[]): void {
  const pick = roll(state.setup.chance, state.tick, ROLL.systemPick, ship.id, ship.hits);
  const at = aimed >= 0 && pick < AIMED ? aimed : Math.floor(((pick * 997) % 1) * SYSTEMS.length);
  damageSystem(ship, at, 0.15 + Math.min(0.3, share * 2), out);
}

/** Takes health from a system (index into SYSTEMS) and says so when it goes down. */
export function damageSystem(ship: Ship, at: number, amount: number, out: BattleEvent[]): void {
  const before = ship.systems[at] as number;
  const after = Math.max(0, before - amount);
  ship.systems[at] = after;
  if (before >= SYSTEM_DOWN && after < SYSTEM_DOWN) out.push({ kind: "system-down", a: ship.id, system: SYSTEMS[at] ?? SYSTEMS[WEAPONS] });
}

function breach(ship: Ship, facing: number, out: BattleEvent[]): void {
  const severity = ship.breaches[facing] as number;
  if (severity >= WORST_BREACH) return;
  ship.breaches[facing] = Math.min(WORST_BREACH, Math.floor(severity) + 1);
  if (severity <= 0) out.push({ kind: "breach", a: ship.id, facing });
}
