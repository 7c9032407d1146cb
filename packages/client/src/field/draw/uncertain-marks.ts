import type Phaser from "phaser";
import type { MarkFrame } from "../bake/mark-atlas.ts";
import { arcPoints } from "./geometry.ts";
import type { MarkPool } from "./mark-pool.ts";
import { colourOf, type Marked, SYMBOL } from "./marked.ts";
import { UNKNOWN_MARK } from "./palette.ts";
import { brackets } from "./strokes.ts";

type Lines = Phaser.GameObjects.Graphics;

/** An unclassified return, ship or shadow: a broken outline that breathes. Gives its reach in CSS px. */
export function drawBlip(lines: Lines, pool: MarkPool, thing: Marked, zoom: number, time: number): number {
  const breath = 0.75 + 0.25 * Math.sin(time * 4 + thing.id);
  pool.sign(`${thing.side}-blip`, thing.x, thing.y, SYMBOL + 2, UNKNOWN_MARK, 0.92 * breath);
  if (thing.at.speed >= 2) {
    const a = (thing.at.heading * Math.PI) / 180;
    const reach = SYMBOL / 2 + Math.max(6, thing.at.speed * zoom);
    lines.lineStyle(1.2, UNKNOWN_MARK, 0.55);
    lines.lineBetween(thing.x + Math.cos(a) * 14, thing.y + Math.sin(a) * 14, thing.x + Math.cos(a) * reach, thing.y + Math.sin(a) * reach);
  }
  scanArc(lines, thing);
  brackets(lines, pool, thing, SYMBOL / 2 + 6, time);
  return SYMBOL / 2 + 3;
}

function scanArc(lines: Lines, thing: Marked): void {
  const scan = thing.contact?.scan ?? 0;
  if (scan <= 0 || scan >= 1) return;
  lines.lineStyle(2, 0x9fd6ff, 0.75);
  lines.beginPath();
  lines.arc(thing.x, thing.y, SYMBOL / 2 + 7, -Math.PI / 2, -Math.PI / 2 + scan * 2 * Math.PI);
  lines.strokePath();
}

/** CSS px from which on the circle of error is drawn fainter: it must not fill the screen. */
const WIDE_ERROR = 90;

/** Where something was last sensed, and how far it may have got since. Gives its reach in CSS px. */
export function drawLastKnown(lines: Lines, pool: MarkPool, thing: Marked, zoom: number, time: number): number {
  const colour = colourOf(thing);
  const fade = Math.max(0.28, 1 - (thing.contact?.age ?? 0) / 60);
  const radius = (thing.contact?.error ?? 0) * zoom;
  if (radius > 10) {
    lines.lineStyle(1.2, colour, 0.42 * fade * Math.min(1, WIDE_ERROR / radius));
    const points = arcPoints(thing.x, thing.y, radius, 0, 360, 5);
    for (let i = 0; i + 1 < points.length; i += 2) {
      const a = points[i];
      const b = points[i + 1];
      if (a && b) lines.lineBetween(a.x, a.y, b.x, b.y);
    }
  }
  const frame: MarkFrame = thing.cls ? `${thing.side}-${thing.cls}` : `${thing.side}-blip`;
  pool.sign(frame, thing.x, thing.y, SYMBOL - 3, colour, 0.34 * fade);
  pool.sign("ghost", thing.x + 13, thing.y - 11, 16, colour, 0.9 * fade);
  brackets(lines, pool, thing, SYMBOL / 2 + 5, time);
  return SYMBOL / 2 + 2;
}
