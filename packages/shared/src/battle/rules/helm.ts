import { clamp, wrap } from "../../math/angle.ts";
import { blankDirection, point } from "../../math/trig.ts";
import type { ShipClass } from "../../ships/types.ts";

/** What the helm moves: u, ° clockwise from +x, u/s along the heading, °/s. */
export interface Body {
  x: number;
  y: number;
  heading: number;
  speed: number;
  turn: number;
}

/** What is asked of the helm: °/s and u/s. */
export interface Wish {
  turn: number;
  speed: number;
}

export interface HelmLimits {
  speed: number;
  accel: number;
  turn: number;
}

/** Under this share of its hull a ship limps. */
const CRIPPLED = 0.25;
/** s to swing from no turn to the full turn rate. */
const SWING = 0.35;
/** Ships brake harder than they gather way. */
const BRAKE = 1.4;

/**
 * What a ship can do now. `power` is engine power relative to nominal (share × 3 × core), `engines` the health of its
 * engines, `hull` the fraction left. Speed runs from 0.5 to 1.25 of the table, turn and thrust from 0.55 to 1.3.
 */
export function helmLimits(cls: ShipClass, power: number, engines: number, hull: number, into: HelmLimits): HelmLimits {
  const drive = clamp(power, 0, 2) * (0.25 + 0.75 * engines);
  const limp = hull < CRIPPLED ? 0.65 : 1;
  into.speed = cls.speed * clamp(0.5 + 0.5 * drive, 0.5, 1.25) * limp;
  into.accel = cls.accel * clamp(0.55 + 0.45 * drive, 0.55, 1.3) * limp;
  into.turn = cls.turn * clamp(0.55 + 0.45 * drive, 0.55, 1.3) * limp;
  return into;
}

/**
 * How much more of its turn and thrust a ship gives to a hand on the
 * helm: a crew keeps that in reserve, to spare the frame.
 */
export const BY_HAND = 1.25;

/** What the helm can do while the ship is flown by hand. */
export function pushByHand(limits: HelmLimits): HelmLimits {
  limits.turn *= BY_HAND;
  limits.accel *= BY_HAND;
  return limits;
}

const way = blankDirection();

/**
 * Flies a body for dt s: the one function for ordered ships, the ship under the hand, and the client that predicts it.
 * The wish is brought within the limits; headings move at mid-step so that 10, 20 and 60 steps
 * a second fly the same path.
 */
export function fly(body: Body, wish: Wish, limits: HelmLimits, dt: number): void {
  const swing = (limits.turn / SWING) * dt;
  const turn = clamp(wish.turn, -limits.turn, limits.turn);
  const turned = body.turn + clamp(turn - body.turn, -swing, swing);
  const mean = (body.turn + turned) / 2;
  body.turn = turned;
  const goal = clamp(wish.speed, 0, limits.speed);
  const before = body.speed;
  body.speed = before + clamp(goal - before, -limits.accel * BRAKE * dt, limits.accel * dt);
  const run = ((before + body.speed) / 2) * dt;
  way.deg = body.heading + (mean * dt) / 2;
  point(way);
  body.heading = wrap(body.heading + mean * dt);
  body.x += way.x * run;
  body.y += way.y * run;
}

/**
 * A body for a rule to fly: ships and shadows are copied into it and back. `fly` then always meets
 * objects of one build; with both kinds the engine would allocate for each number it reads.
 */
export function blankBody(): Body {
  return { x: 0, y: 0, heading: 0, speed: 0, turn: 0 };
}

/** °/s to ask for so as to swing onto a heading error of `off` ° without overshooting. */
export function turnOnto(off: number, limits: HelmLimits): number {
  return clamp(off * 2.6, -limits.turn, limits.turn);
}
