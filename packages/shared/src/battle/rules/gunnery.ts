import { powerOfHalf } from "../../math/power-of-half.ts";
import { blankDirection, DEGREES_PER_RADIAN, type Direction, point } from "../../math/trig.ts";
import type { Weapon } from "../../ships/types.ts";
import { classOf } from "../field.ts";
import { MOUNT_STATES, type MountStateName, type Ship } from "../state.ts";
import type { Gun } from "./guns.ts";

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
  /** Where the ship's bow points, and u from the ship to the target. */
  bowX: number;
  bowY: number;
  dx: number;
  dy: number;
  /** u centre to centre, u to its edge, and u to where a line of sight touches its hull. */
  distance: number;
  edge: number;
  tangent: number;
  /** °/s of the target in the firing ship's rotating frame. */
  omega: number;
  radius: number;
}

/** What is aimed at: where it is and how it moves, and its radius. */
export interface Mark {
  x: number;
  y: number;
  heading: number;
  speed: number;
  radius: number;
}

/**
 * Copies a ship or shadow into a mark: layOn meets marks alone, as the
 * engine allocates for numbers read from objects of several builds.
 */
export function markOf(thing: Readonly<Omit<Mark, "radius">>, radius: number, into: Mark): Mark {
  into.x = thing.x;
  into.y = thing.y;
  into.heading = thing.heading;
  into.speed = thing.speed;
  into.radius = radius;
  return into;
}

export function blankMark(): Mark {
  return { x: 0, y: 0, heading: 0, speed: 0, radius: 0 };
}

const bow = blankDirection();
const course = blankDirection();

/** Fills `into` with how a mark lies to a ship. */
export function layOn(ship: Ship, mark: Mark, into: Lay): Lay {
  bow.deg = ship.heading;
  point(bow);
  return layFrom(ship, bow, mark, into);
}

/**
 * The same for a ship whose bow is known already. Line-of-sight rate: (r × v) / r², with r no less than the ship's own
 * radius: its guns stand about its hull, so that even what flies over its middle is about that far from most of them.
 */
export function layFrom(ship: Ship, towards: Direction, mark: Mark, into: Lay): Lay {
  const dx = mark.x - ship.x;
  const dy = mark.y - ship.y;
  const squared = Math.max(1, dx * dx + dy * dy);
  course.deg = mark.heading;
  point(course);
  const vx = course.x * mark.speed - towards.x * ship.speed;
  const vy = course.y * mark.speed - towards.y * ship.speed;
  const own = classOf(ship).radius;
  const radius = mark.radius;
  into.bowX = towards.x;
  into.bowY = towards.y;
  into.dx = dx;
  into.dy = dy;
  into.distance = Math.sqrt(squared);
  into.edge = Math.max(0, into.distance - radius);
  into.tangent = Math.sqrt(Math.max(0, squared - radius * radius));
  into.omega = ((dx * vy - dy * vx) / Math.max(squared, own * own)) * DEGREES_PER_RADIAN - ship.turn;
  into.radius = radius;
  return into;
}

/**
 * Whether any part of the target stands in the gun's arc: whether the angle from the
 * arc's middle to the target's is no more than half the arc and the target's own
 * breadth β (sin β = radius / distance). Cosines are compared, each times the distance.
 */
export function inArc(gun: Gun, lay: Lay): boolean {
  // What flies over the ship is on every bearing at once.
  if (gun.allRound || lay.distance <= lay.radius) return true;
  const beyondHalfTurn = gun.halfSin * lay.tangent + gun.halfCos * lay.radius <= 0;
  if (beyondHalfTurn) return true;
  const x = lay.bowX * gun.cos - lay.bowY * gun.sin;
  const y = lay.bowY * gun.cos + lay.bowX * gun.sin;
  return x * lay.dx + y * lay.dy >= gun.halfCos * lay.tangent - gun.halfSin * lay.radius;
}

/** A lay to be filled by layOn; rules keep their own so that aiming allocates nothing. */
export function blankLay(): Lay {
  return { bowX: 1, bowY: 0, dx: 0, dy: 0, distance: 0, edge: 0, tangent: 0, omega: 0, radius: 0 };
}
