import { otherSide } from "@terok-nor/shared/ships/types.ts";
import type Phaser from "phaser";
import type { Marked } from "./marked.ts";
import { SIDE_COLOURS } from "./palette.ts";

/** The fight aboard: a ring that fills from the top with the share taken. Gives its reach in CSS px. */
export function drawBoarding(lines: Phaser.GameObjects.Graphics, thing: Marked, inner: number, time: number): number {
  if (!thing.boarding) return inner;
  const radius = inner + 8;
  const taker = SIDE_COLOURS[otherSide(thing.side)].mark;
  const top = -Math.PI / 2;
  lines.lineStyle(7, 0x02040a, 0.7).strokeCircle(thing.x, thing.y, radius);
  lines.lineStyle(1.2, taker, 0.4 + 0.25 * Math.sin(time * 5)).strokeCircle(thing.x, thing.y, radius + 5);
  lines.lineStyle(5, taker, 0.95);
  lines.beginPath();
  lines.arc(thing.x, thing.y, radius, top, top + Math.max(0.02, Math.min(1, thing.boarding.taken)) * 2 * Math.PI);
  lines.strokePath();
  return radius + 6;
}
