import type { Stick } from "../sight/mind.ts";

/** Throttle per s while the key is held: full in a little over a second. */
const THROTTLE_RATE = 0.9;

/** -1 to port, 1 to starboard, 0 when neither or both are held. */
export function turnOf(held: Pick<Stick, "left" | "right">): number {
  return (held.right ? 1 : 0) - (held.left ? 1 : 0);
}

/** The throttle after `dt` s with the up or down key held. */
export function throttled(throttle: number, up: boolean, down: boolean, dt: number): number {
  const change = ((up ? 1 : 0) - (down ? 1 : 0)) * THROTTLE_RATE * dt;
  return Math.max(0, Math.min(1, throttle + change));
}
