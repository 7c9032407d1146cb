import { turnBetween, wrap } from "../math/angle.ts";
import { cos, DEGREES_PER_RADIAN, sin } from "../math/trig.ts";
import type { Motion } from "../sight/picture.ts";

/** u and ° by which a drawn ship may differ from the true picture before its motion is sent again. */
export const POSITION_TOLERANCE = 0.75;
export const HEADING_TOLERANCE = 2.5;
/** Ticks after which a moving thing is sent again whatever its error, so that one lost sample cannot live on. */
export const REFRESH_TICKS = 60;

/**
 * Dead reckoning: where something is after `seconds` (which may be negative) at constant speed and rate of turn.
 * The server sends motion only where this, worked out by both ends from what was last sent, has gone wrong.
 * Along an arc of angle 2a the chord is speed · seconds · sin a / a, in the direction of the mean heading.
 */
export function reckon(from: Motion, seconds: number): Motion {
  const half = (from.turn * seconds) / 2;
  const direction = from.heading + half;
  const a = half / DEGREES_PER_RADIAN;
  const chord = from.speed * seconds * (Math.abs(half) < 0.01 ? 1 : sin(half) / a);
  return {
    x: from.x + chord * cos(direction),
    y: from.y + chord * sin(direction),
    heading: wrap(from.heading + from.turn * seconds),
    speed: from.speed,
    turn: from.turn,
  };
}

/** Whether a reckoned motion is too far from the true one to be drawn. */
export function astray(reckoned: Motion, actual: Motion): boolean {
  const dx = reckoned.x - actual.x;
  const dy = reckoned.y - actual.y;
  if (dx * dx + dy * dy > POSITION_TOLERANCE * POSITION_TOLERANCE) return true;
  return Math.abs(turnBetween(reckoned.heading, actual.heading)) > HEADING_TOLERANCE;
}
