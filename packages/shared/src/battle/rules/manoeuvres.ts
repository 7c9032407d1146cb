import { clamp, distance, turnBetween, wrap } from "../../math/angle.ts";
import { bearing, cos, DEGREES_PER_RADIAN, sin } from "../../math/trig.ts";
import type { Ship } from "../state.ts";
import { type HelmLimits, turnOnto, type Wish } from "./helm.ts";

/**
 * What is chased: where a track says it is and how it moves, how big
 * it looks, and how it lies to the ship: u away, ° of its bearing.
 */
export interface Quarry {
  x: number;
  y: number;
  heading: number;
  speed: number;
  radius: number;
  away: number;
  to: number;
}

/** Legs of an attack run, kept in Ship.leg (0: none begun). */
const IN = 1;
const OUT = 2;
/** u from the quarry's edge at which a run breaks off, and how far out it turns for the next. */
const BREAK_OFF = 40;
const STRAFE_CLEARANCE = 70;
const RUN_OUT = 330;
/** u of radius from which a hull is great. */
const GREAT_HULL = 40;
/** ° off the straight line at which small ships run in on such a hull and out again. */
const SLANT = 40;
/** u at which a fast gunboat hangs on small craft, u/s of closing for each u more, and the least share of its speed. */
const HOUNDING = 110;
const CLOSING = 0.8;
const SLOWEST = 0.35;
/** u behind the quarry's edge at which a tailing ship settles. */
const TAIL_GAP = 85;

/** Head on a bearing at a speed. */
export function steerOn(ship: Ship, toBearing: number, speed: number, limits: HelmLimits, wish: Wish): void {
  wish.turn = turnOnto(turnBetween(ship.heading, toBearing), limits);
  wish.speed = speed;
}

/** Go to a point; slow down to stop there unless passing through. Sharp turns close to the point are taken slowly. */
export function goTo(ship: Ship, x: number, y: number, through: boolean, limits: HelmLimits, wish: Wish): void {
  const away = distance(ship.x, ship.y, x, y);
  const to = bearing(y - ship.y, x - ship.x);
  const off = turnBetween(ship.heading, to);
  let speed = through ? limits.speed : Math.sqrt(2 * limits.accel * Math.max(0, away - 4));
  const turningCircle = (limits.speed / Math.max(1, limits.turn)) * DEGREES_PER_RADIAN;
  if (away < turningCircle * 2 && (off > 50 || off < -50)) speed = Math.min(speed, limits.speed * 0.4);
  steerOn(ship, to, away < 6 && !through ? 0 : Math.min(speed, limits.speed), limits, wish);
  if (away < 6 && !through) wish.turn = 0;
}

/**
 * Circle the quarry at `radius` u, in whichever sense is nearer to the present heading (kept in Ship.leg). The speed is held
 * to what the turn rate can carry round, and the turn is led by the circle's own rate so that the ship does not spiral out.
 */
export function circle(ship: Ship, quarry: Quarry, radius: number, limits: HelmLimits, wish: Wish): void {
  const { to, away } = quarry;
  if (ship.leg === 0) ship.leg = turnBetween(ship.heading, to) < 0 ? -1 : 1;
  const sense = ship.leg;
  const off = away - radius;
  const lean = clamp((off / radius) * 90, -45, 85);
  const speed = Math.min(limits.speed, (radius * limits.turn * 0.85) / DEGREES_PER_RADIAN);
  steerOn(ship, wrap(to - (90 - lean) * sense), speed, limits, wish);
  const settled = 1 - Math.min(1, (off < 0 ? -off : off) / radius);
  wish.turn += sense * (ship.speed / radius) * DEGREES_PER_RADIAN * settled;
}

/** Drive at the quarry, break off past it, run out, come again. `aside` u off its edge makes it a strafing pass. */
export function makeRuns(ship: Ship, quarry: Quarry, aside: number, limits: HelmLimits, wish: Wish): void {
  const { to, away } = quarry;
  if (ship.leg === 0) ship.leg = IN;
  if (ship.leg === IN && away < quarry.radius + BREAK_OFF + aside) ship.leg = OUT;
  if (ship.leg === OUT && away > quarry.radius + RUN_OUT) ship.leg = IN;
  const off = turnBetween(ship.heading, to);
  // Heavy batteries track badly: whoever runs on a great hull never flies straight at it nor straight away.
  const slant = quarry.radius < GREAT_HULL ? 0 : off < 0 ? SLANT : -SLANT;
  if (ship.leg === OUT) {
    // On past it; a ship that broke off bow-on opens to one side rather than over the target again.
    const crossing = off < 60 && off > -60;
    steerOn(ship, crossing ? ship.heading + (off < 0 ? 40 : -40) : wrap(to + 180 - slant), limits.speed, limits, wish);
    return;
  }
  const clear = aside === 0 ? 0 : bearing(quarry.radius + aside, away);
  steerOn(ship, wrap(to + (clear === 0 ? slant : slant < 0 ? -clear : clear)), limits.speed, limits, wish);
}

/**
 * Keep the bow on small craft from near behind: no faster than it flies,
 * so as not to shoot past it and be tailed in turn.
 */
export function hound(ship: Ship, quarry: Quarry, limits: HelmLimits, wish: Wish): void {
  const speed = quarry.speed + (quarry.away - HOUNDING) * CLOSING;
  steerOn(ship, quarry.to, clamp(speed, limits.speed * SLOWEST, limits.speed), limits, wish);
}

/** A strafing run: past the quarry abeam, guns bearing all the way. */
export function strafe(ship: Ship, quarry: Quarry, limits: HelmLimits, wish: Wish): void {
  makeRuns(ship, quarry, STRAFE_CLEARANCE, limits, wish);
}

/** Close to `range` u (centre to centre) and keep the bow on the quarry. */
export function face(ship: Ship, quarry: Quarry, range: number, limits: HelmLimits, wish: Wish): void {
  const brake = Math.sqrt(2 * limits.accel * Math.max(0, quarry.away - range));
  steerOn(ship, quarry.to, Math.min(limits.speed, brake), limits, wish);
}

/** Keep `range` u from the quarry, bow on while it is there; turn and open when it comes nearer than four fifths of that. */
export function standOff(ship: Ship, quarry: Quarry, range: number, limits: HelmLimits, wish: Wish): void {
  if (quarry.away < range * 0.8) ship.leg = OUT;
  else if (quarry.away > range) ship.leg = IN;
  if (ship.leg === OUT) steerOn(ship, quarry.to + 180, limits.speed, limits, wish);
  else face(ship, quarry, range, limits, wish);
}

/** Get behind the quarry and stay there, matching its speed: what does not move has no tail, and is attacked in runs. */
export function tail(ship: Ship, quarry: Quarry, limits: HelmLimits, wish: Wish): void {
  if (quarry.speed < 5) return makeRuns(ship, quarry, 0, limits, wish);
  const { to, away } = quarry;
  const fromQuarry = to + 180;
  const aspect = turnBetween(quarry.heading, fromQuarry);
  const behind = aspect > 115 || aspect < -115;
  const gap = quarry.radius + TAIL_GAP;
  if (behind && away < gap * 2.4) {
    steerOn(ship, to, clamp(quarry.speed + (away - gap) * 0.6, 0, limits.speed), limits, wish);
    return;
  }
  const lead = Math.min(2.5, away / Math.max(20, limits.speed)) * quarry.speed - gap;
  const x = quarry.x + cos(quarry.heading) * lead;
  const y = quarry.y + sin(quarry.heading) * lead;
  steerOn(ship, bearing(y - ship.y, x - ship.x), limits.speed, limits, wish);
}
