import type Phaser from "phaser";
import type { MarkPool } from "./mark-pool.ts";
import { colourOf, type Marked } from "./marked.ts";
import { TARGET } from "./palette.ts";

type Lines = Phaser.GameObjects.Graphics;

/** An arc about a thing: radius in CSS px, middle and half width in rad. A wider faint stroke softens its edge. */
export function strokeArc(
  lines: Lines,
  thing: Marked,
  radius: number,
  middle: number,
  half: number,
  thick: number,
  colour: number,
  alpha: number,
): void {
  for (const [width, strength] of [
    [thick + 1.4, 0.3],
    [thick, 0.85],
  ] as const) {
    lines.lineStyle(width, colour, alpha * strength);
    lines.beginPath();
    lines.arc(thing.x, thing.y, radius, middle - half, middle + half);
    lines.strokePath();
  }
}

/** Signs of attention about a thing: selected, pointed at, aimed at, under the helm. */
export function brackets(lines: Lines, pool: MarkPool, thing: Marked, radius: number, time: number): void {
  if (thing.selected || thing.hovered) {
    const half = Math.min(0.34, 14 / radius);
    for (let i = 0; i < 4; i++) {
      const turn = time * 0.25 + (i * Math.PI) / 2;
      strokeArc(
        lines,
        thing,
        radius,
        turn,
        half,
        thing.selected ? 2 : 1.5,
        thing.selected ? 0xffffff : colourOf(thing),
        thing.selected ? 0.95 : 0.7,
      );
    }
  }
  if (thing.targeted) corners(lines, thing, radius + 3);
  if (thing.helmed) pool.sign("helm", thing.x + radius * 0.8, thing.y - radius * 0.8, 16, 0xffffff, 0.95);
}

function corners(lines: Lines, thing: Marked, radius: number): void {
  const arm = Math.min(12, radius * 0.5);
  lines.lineStyle(2, TARGET, 0.85);
  for (const sx of [-1, 1]) {
    for (const sy of [-1, 1]) {
      const x = thing.x + sx * radius * 0.88;
      const y = thing.y + sy * radius * 0.88;
      lines.lineBetween(x, y, x - sx * arm, y);
      lines.lineBetween(x, y, x, y - sy * arm);
    }
  }
}
