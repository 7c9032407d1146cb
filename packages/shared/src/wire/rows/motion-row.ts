import { t } from "@colyseus/schema";
import type { Motion } from "../../sight/picture.ts";

/** u from the station within which positions are told apart; further out they are clamped. */
const REACH = 3000;
/** u/s; torpedoes are the fastest. */
const FASTEST = 640;
/** °/s. */
const TURNS = 360;

/** The five fields by which a row moves, 16 bits each: steps of 0.09 u, 0.006 °, 0.01 u/s, 0.01 °/s. */
export const motionFields = () => ({
  x: t.quantized({ min: -REACH, max: REACH }),
  y: t.quantized({ min: -REACH, max: REACH }),
  heading: t.quantized({ min: -180, max: 180, mode: "wrap" }),
  speed: t.quantized({ min: 0, max: FASTEST }),
  turn: t.quantized({ min: -TURNS, max: TURNS }),
});

export type MotionRow = { x: number; y: number; heading: number; speed: number; turn: number };

/** Starting values, so that a row never written reads as resting at the station. */
export const AT_REST: Motion = { x: 0, y: 0, heading: 0, speed: 0, turn: 0 };

/**
 * Writes a motion into a row.
 * @returns whether anything changed at the wire's precision; if not, the other end will not notice.
 */
export function writeMotion(row: MotionRow, motion: Motion): boolean {
  const { x, y, heading, speed, turn } = row;
  row.x = motion.x;
  row.y = motion.y;
  row.heading = motion.heading;
  row.speed = motion.speed;
  row.turn = motion.turn;
  return x !== row.x || y !== row.y || heading !== row.heading || speed !== row.speed || turn !== row.turn;
}

export function readMotion(row: MotionRow): Motion {
  return { x: row.x, y: row.y, heading: row.heading, speed: row.speed, turn: row.turn };
}
