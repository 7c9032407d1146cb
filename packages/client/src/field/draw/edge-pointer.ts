import type Phaser from "phaser";
import type { MarkFrame } from "../bake/mark-atlas.ts";
import type { EdgePointer } from "../edge-pointers.ts";
import type { MarkPool } from "./mark-pool.ts";
import { colourOf, type Marked } from "./marked.ts";

/** CSS px across of the sign, and from its middle to the tip of the chevron. */
const SIGN = 19;
const TIP = 18;
/** Keys of the pool's words are ids of things; those of pointers' counts lie apart. */
const COUNT_KEYS = "beyond";

/** The sign of who is beyond the edge of the field, a chevron that points to it, and how many there are. */
export function drawPointer(lines: Phaser.GameObjects.Graphics, pool: MarkPool, pointer: EdgePointer, thing: Marked): void {
  const { x, y, turn, count } = pointer;
  const colour = colourOf(thing);
  const unsure = thing.contact !== null && !thing.contact.seen;
  const alpha = thing.selected || thing.hovered ? 1 : unsure ? 0.45 : 0.8;
  const tip = { x: x + Math.cos(turn) * TIP, y: y + Math.sin(turn) * TIP };
  lines.lineStyle(2, colour, alpha);
  for (const arm of [turn + 2.4, turn - 2.4]) lines.lineBetween(tip.x, tip.y, tip.x + Math.cos(arm) * 7, tip.y + Math.sin(arm) * 7);
  const frame: MarkFrame = thing.cls ? `${thing.side}-${thing.cls}` : `${thing.side}-blip`;
  pool.sign(frame, x - Math.cos(turn) * 4, y - Math.sin(turn) * 4, SIGN, colour, alpha);
  if (count < 2) return;
  const word = pool.word(`${COUNT_KEYS}${pointer.id}`, `×${count}`, 12);
  const inwards = { x: x - Math.cos(turn) * 22, y: y - Math.sin(turn) * 22 };
  word.setVisible(true).setAlpha(alpha).setTint(0xffffff);
  word.setPosition(Math.round(inwards.x - word.width / 2), Math.round(inwards.y - word.height / 2));
}
