import { wrap } from "../../math/angle.ts";
import { AFT, FORE, PORT, STARBOARD } from "../../ships/types.ts";
import { classOf } from "../field.ts";
import type { BattleState, Ship } from "../state.ts";
import { shieldPower } from "./power.ts";

/** A reinforced facing regains this many times its normal rate, the others this fraction of theirs. */
const REINFORCED = 2.5;
const STARVED = 0.45;

/** The facing of a ship that something at `bearing` ° (from the ship) strikes: four quarters, or six sectors of 60°. */
export function facingStruck(ship: Ship, bearing: number): number {
  const off = wrap(bearing - ship.heading);
  const count = ship.shields.length;
  if (count === 6) return (Math.floor(off / 60 + 0.5) + 6) % 6;
  if (off >= -45 && off <= 45) return FORE;
  if (off > 135 || off < -135) return AFT;
  return off < 0 ? PORT : STARBOARD;
}

/** Regenerates every facing; reinforcing one starves the others. */
export function regenerateShields(state: BattleState, dt: number): void {
  for (const ship of state.ships) {
    if (ship.status !== "active") continue;
    const cls = classOf(ship);
    const rate = cls.regen * shieldPower(ship) * dt;
    for (let i = 0; i < ship.shields.length; i++) {
      const full = cls.shields[i] as number;
      const now = ship.shields[i] as number;
      if (now >= full) continue;
      const fed = ship.reinforced < 0 ? 1 : ship.reinforced === i ? REINFORCED : STARVED;
      const next = now + full * rate * fed;
      ship.shields[i] = Math.min(next, full);
    }
  }
}
