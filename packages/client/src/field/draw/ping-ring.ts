import type Phaser from "phaser";
import { PING_MS, type Ping } from "../../battle/talk/ping.ts";
import type { Point } from "./geometry.ts";
import { SIDE_COLOURS } from "./palette.ts";

/** ms between two waves of a ping, and CSS px to which a wave runs out. */
const WAVE_MS = 1250;
const REACH = 54;
/** CSS px of the ring that stands. */
const CORE = 13;

/** A ping: `strength` from 1 to 0, `waves` the radii of its rings as shares of their reach. Calm: no rings. */
export function pingAt(age: number, calm: boolean): { readonly strength: number; readonly waves: readonly number[] } {
  if (age < 0 || age >= PING_MS) return { strength: 0, waves: [] };
  const strength = Math.min(1, (PING_MS - age) / 800);
  const run = (age % WAVE_MS) / WAVE_MS;
  return { strength, waves: calm ? [] : [run, (run + 0.5) % 1] };
}

/** Draws the places shown a moment ago: a cross in a ring, from which rings run out. */
export function drawPings(
  lines: Phaser.GameObjects.Graphics,
  pings: readonly Ping[],
  now: number,
  calm: boolean,
  toScreen: (x: number, y: number) => Point,
): void {
  for (const ping of pings) {
    const { strength, waves } = pingAt(now - ping.at, calm);
    if (strength <= 0) continue;
    const { x, y } = toScreen(ping.x, ping.y);
    const colour = SIDE_COLOURS[ping.side].mark;
    lines.lineStyle(5, 0x02040a, 0.6 * strength).strokeCircle(x, y, CORE);
    lines.lineStyle(2.4, colour, strength).strokeCircle(x, y, CORE);
    for (const [dx, dy] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const)
      lines.lineBetween(x + dx * (CORE - 5), y + dy * (CORE - 5), x + dx * (CORE + 6), y + dy * (CORE + 6));
    for (const wave of waves) lines.lineStyle(2, colour, strength * (1 - wave)).strokeCircle(x, y, CORE + wave * (REACH - CORE));
  }
}
