import type { Point } from "@terok-nor/shared/approach/state.ts";
import { declutter, type Room } from "../../kit/declutter.ts";

export interface Label extends Point {
  readonly key: number;
  readonly lines: readonly string[];
  readonly rank: number;
  /** CSS px from the sign's middle to its label. */
  readonly gap?: number;
}

/** Where a label stands, CSS px from its sign's middle, and whether as its name alone. */
export interface LabelPlace extends Point {
  readonly short: boolean;
}

/** CSS px at letters of 16: a letter's width, a line's height; and from a sign's middle to its label. */
const LETTER = 6.4;
const LINE = 15;
const GAP = 23;

/**
 * Where each label goes, CSS px from its sign's middle to its top left; one that finds no room is left out.
 * @param letters size of the reader's letters, 1: 16 CSS px
 */
export function placeLabels(
  labels: readonly Label[],
  last: Map<number, number>,
  room?: Room,
  letters = 1,
): ReadonlyMap<number, LabelPlace> {
  const wide = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length)) * LETTER * letters;
  const boxes = labels.map(({ key, x, y, lines, rank, gap = GAP }) => ({
    key,
    x,
    y,
    rank,
    width: wide(lines),
    height: lines.length * LINE * letters,
    gap,
    lift: 0,
    short: { width: wide(lines.slice(0, 1)), height: LINE * letters },
  }));
  return new Map(
    declutter(boxes, last, room).map(({ key, x, y, short }) => {
      const box = boxes.find((one) => one.key === key);
      return [key, { x: x - (box?.x ?? 0), y: y - (box?.y ?? 0), short: short === true }];
    }),
  );
}
