import { cos, sin } from "../../math/trig.ts";
import { byClass } from "../../ships/classes.ts";
import type { Mount, Weapon } from "../../ships/types.ts";
import { WEAPON_TABLE } from "../../ships/weapons.ts";

/** Falloffs past optimal at which gunners open fire. */
const REACH = 1.1;
/** Torpedoes are launched within this share of what their fuel would carry them: beyond it they are outrun. */
const TORPEDO_MARGIN = 0.5;

/** A mount with its weapon, and what follows from the two: worked out when the game is loaded, as every tick asks for it. */
export interface Gun {
  readonly mount: Mount;
  readonly weapon: Weapon;
  /** u from the target's edge within which it is fired. */
  readonly reach: number;
  /** Where the middle of its arc points, from the bow. */
  readonly cos: number;
  readonly sin: number;
  /** Of half its arc; and whether that sees all round. */
  readonly halfCos: number;
  readonly halfSin: number;
  readonly allRound: boolean;
}

export function gunOf(mount: Mount): Gun {
  const weapon = WEAPON_TABLE[mount.weapon];
  return {
    mount,
    weapon,
    reach: weapon.flight === null ? weapon.optimal + REACH * weapon.falloff : weapon.flight.speed * weapon.flight.fuel * TORPEDO_MARGIN,
    cos: cos(mount.bearing),
    sin: sin(mount.bearing),
    halfCos: cos(mount.arc / 2),
    halfSin: sin(mount.arc / 2),
    allRound: mount.arc >= 360,
  };
}

/** The guns of a class, in the order of its mounts. */
export const gunsOf = byClass((row) => row.mounts.map(gunOf));

/** u from a target's edge at which the farthest-reaching gun of a class is fired. */
export const reachOf = byClass((row) => Math.max(0, ...row.mounts.map((mount) => gunOf(mount).reach)));
