import { hitChance } from "@terok-nor/shared/battle/rules/gunnery.ts";
import { CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import { closestOrbit } from "@terok-nor/shared/ships/closest-orbit.ts";
import { WEAPON_TABLE } from "@terok-nor/shared/ships/weapons.ts";

export interface CurvePoint {
  /** u, centre to centre. */
  readonly radius: number;
  /** Expected damage per s. */
  readonly damage: number;
}

/** u the curve shows at least. */
const LEAST = 600;
const STEP = 10;

/** u to which a ship's longest guns hit well; what is further out is no part of the choice. */
function reachOf(foe: ShipClassId): number {
  const reaches = CLASSES[foe].mounts.map(({ weapon }) => (WEAPON_TABLE[weapon].kind === "torpedo" ? 0 : WEAPON_TABLE[weapon].optimal));
  return Math.max(LEAST, ...reaches);
}

/**
 * Expected direct-fire damage per s from `foe` on `ship` circling it, for radii from the closest orbit
 * to what its guns reach: the sum over its mounts of chance × damage × shots a second, each weighted by the share of
 * the circle its arc covers. `speed` is the circling ship's, u/s; the angular velocity of a circle is
 * speed / radius, in °/s, less what the foe itself can turn after it. Same formula as the guns use.
 */
export function trackingCurve(foe: ShipClassId, ship: ShipClassId, speed: number): CurvePoint[] {
  const shooter = CLASSES[foe];
  const target = CLASSES[ship];
  const points: CurvePoint[] = [];
  const to = reachOf(foe);
  for (let radius = Math.ceil(closestOrbit(shooter.radius, target.radius) / STEP) * STEP; radius <= to; radius += STEP) {
    const omega = Math.max(0, ((speed / radius) * 180) / Math.PI - shooter.turn);
    let damage = 0;
    for (const mount of shooter.mounts) {
      const weapon = WEAPON_TABLE[mount.weapon];
      if (weapon.kind === "torpedo") continue;
      const chance = hitChance(weapon, Math.max(0, radius - target.radius), omega, target.radius);
      damage += ((chance * weapon.damage * weapon.burst) / weapon.cycle) * Math.min(1, mount.arc / 360);
    }
    points.push({ radius, damage });
  }
  return points;
}

/** The orbit radius at which least is taken, short of flying out of range; null where closer is only worse. */
export function valleyOf(curve: readonly CurvePoint[]): CurvePoint | null {
  const peak = curve.reduce<CurvePoint | null>((best, point) => (!best || point.damage > best.damage ? point : best), null);
  if (!peak) return null;
  const inside = curve.filter((point) => point.radius < peak.radius);
  const least = inside.reduce<CurvePoint | null>((best, point) => (!best || point.damage < best.damage ? point : best), null);
  return least && least.damage < peak.damage * 0.7 ? least : null;
}
