import { wrap } from "../../math/angle.ts";
import { powerOfHalf } from "../../math/power-of-half.ts";
import { bearing, cos, DEGREES_PER_RADIAN, sin } from "../../math/trig.ts";
import type { Mount, Weapon } from "../../ships/types.ts";
import { classOf } from "../field.ts";
import { MOUNT_STATES, type MountStateName, type Ship } from "../state.ts";

/** Size in u of the target that tracking rates are given for. */
const STANDARD_TARGET = 20;
/** Index into MOUNT_STATES by name. */
export const WHY = Object.fromEntries(MOUNT_STATES.map((name, i) => [name, i])) as Readonly<Record<MountStateName, number>>;

/**
 * Chance of a direct-fire hit, 0 to 1: p = 0.5 ^ ((ω·20 / (τ·r))² + (max(0, d − optimal) / falloff)²).
 * `edge` is u to the target's edge, `omega` the target's angular velocity in °/s in the mount's own rotating frame,
 * `radius` the target's in u. Source: the tracking formula of the rules of gunnery.
 */
export function hitChance(weapon: Weapon, edge: number, omega: number, radius: number): number {
  const turn = (omega * STANDARD_TARGET) / (weapon.tracking * radius);
  const beyond = edge > weapon.optimal ? (edge - weapon.optimal) / weapon.falloff : 0;
  return powerOfHalf(turn * turn + beyond * beyond);
}

/** How a target lies to a ship's guns. */
export interface Lay {
  /** ° absolute bearing, u centre to centre, u to its edge. */
  bearing: number;
  distance: number;
  edge: number;
  /** °/s of the target in the firing ship's rotating frame. */
  omega: number;
  /** ° by which the target's own breadth widens any arc. */
  breadth: number;
  radius: number;
}

/**
 * Fills `into` with how a body of `radius` u lies to a ship. Line-of-sight rate: (r × v) / r², with r no less than the ship's own
 * radius: its guns stand about its hull, so that even what flies over its middle is about that far from most of them.
 */
export function layOn(ship: Ship, target: { x: number; y: number; heading: number; speed: number }, radius: number, into: Lay): Lay {
  const dx = target.x - ship.x;
  const dy = target.y - ship.y;
  const squared = Math.max(1, dx * dx + dy * dy);
  const vx = cos(target.heading) * target.speed - cos(ship.heading) * ship.speed;
  const vy = sin(target.heading) * target.speed - sin(ship.heading) * ship.speed;
  into.distance = Math.sqrt(squared);
  into.bearing = bearing(dy, dx);
  into.edge = Math.max(0, into.distance - radius);
  const own = classOf(ship).radius;
  into.omega = ((dx * vy - dy * vx) / Math.max(squared, own * own)) * DEGREES_PER_RADIAN - ship.turn;
  into.breadth = radius >= into.distance ? 180 : bearing(radius, Math.sqrt(squared - radius * radius));
  into.radius = radius;
  return into;
}

/** Whether any part of the target stands in the mount's arc. */
export function inArc(ship: Ship, mount: Mount, lay: Lay): boolean {
  if (mount.arc >= 360) return true;
  const off = wrap(lay.bearing - ship.heading - mount.bearing);
  return (off < 0 ? -off : off) <= mount.arc / 2 + lay.breadth;
}

/** A lay to be filled by layOn; rules keep one each so that aiming allocates nothing. */
export function blankLay(): Lay {
  return { bearing: 0, distance: 0, edge: 0, omega: 0, breadth: 0, radius: 0 };
}
