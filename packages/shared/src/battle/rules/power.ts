import { clamp } from "../../math/angle.ts";
import { DAMPERS, ENGINES, SHIELDS, WEAPONS } from "../../ships/types.ts";
import { classOf, fraction } from "../field.ts";
import { isBursting } from "../obrien.ts";
import type { BattleState, Ship } from "../state.ts";
import { type HelmLimits, helmLimits } from "./helm.ts";

/** Indices into Ship.power. */
export const TO_WEAPONS = 0;
export const TO_SHIELDS = 1;
export const TO_ENGINES = 2;

/** Power a consumer gets, 1 = nominal: its share of three, times the core's output. Shared with the client's prediction. */
export function powerTo(power: readonly number[], core: number, consumer: number): number {
  return (power[consumer] as number) * 3 * core;
}

/** Core output the dampers bear without any overhaul. */
const DAMPER_FLOOR = 0.85;
/** What a full overhaul adds. */
const OVERHAUL_GAIN = 0.6;
/** What O'Brien's burst adds while it lasts. */
const BURST_GAIN = 0.5;

/**
 * Core output (1 = nominal) above which stress builds. Only an overpowered core has such a limit; it falls with the
 * dampers' health and rises with their overhaul.
 */
export function safeCore(ship: Ship, overhaul: number): number {
  const cls = classOf(ship);
  if (cls.coreMax <= 1) return cls.coreMax;
  const built = DAMPER_FLOOR + OVERHAUL_GAIN * overhaul;
  return built * (0.6 + 0.4 * (ship.systems[DAMPERS] as number)) + (isBursting(ship) ? BURST_GAIN : 0);
}

/** What the ship's helm can do with the power and health it has now. */
export function limitsOf(ship: Ship, into: HelmLimits): HelmLimits {
  return helmLimits(classOf(ship), powerTo(ship.power, ship.core, TO_ENGINES), ship.systems[ENGINES] as number, fraction(ship), into);
}

/** Charges every weapon bank by its share of the core. */
export function chargeWeapons(state: BattleState, dt: number): void {
  for (const ship of state.ships) {
    if (ship.status !== "active" && ship.status !== "docked") continue;
    const cls = classOf(ship);
    if (ship.energy >= cls.energy) continue;
    const gain = cls.recharge * powerTo(ship.power, ship.core, TO_WEAPONS) * (0.3 + 0.7 * (ship.systems[WEAPONS] as number));
    ship.energy = clamp(ship.energy + gain * dt, 0, cls.energy);
  }
}

/** How well the shield system is fed and kept, 1 = nominal. */
export function shieldPower(ship: Ship): number {
  return powerTo(ship.power, ship.core, TO_SHIELDS) * (ship.systems[SHIELDS] as number);
}
