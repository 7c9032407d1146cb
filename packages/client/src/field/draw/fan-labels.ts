import type { LabelBox, Placed, Rect, Room } from "../../kit/declutter.ts";

/** CSS px a name is moved out from its ship's marks, step by step, and ways round in which a place is looked for. */
const OUT = [16, 34, 54, 78] as const;
const WAYS = 12;

/** A name with its place, and the line (CSS px) that leads from its ship to it; null where it stands beside it. */
export interface Fanned extends Placed {
  readonly from: { readonly x: number; readonly y: number; readonly toX: number; readonly toY: number } | null;
}

/**
 * Finds places for the names that had none beside their ships: farther out, like a fan, each with a line that leads back.
 * What still finds none is left out.
 */
export function fanned(labels: readonly LabelBox[], placed: readonly Placed[], room: Room): Fanned[] {
  const there = new Set(placed.map(({ key }) => key));
  const left = labels.filter(({ key }) => !there.has(key)).sort((a, b) => b.rank - a.rank || a.key - b.key);
  if (left.length === 0) return [];
  const of = new Map(labels.map((label) => [label.key, label]));
  const taken: Rect[] = [
    ...placed.flatMap(({ key, x, y }) => {
      const label = of.get(key);
      return label ? [{ x, y, w: label.width, h: label.height }] : [];
    }),
    ...labels.map(({ x, y, gap }) => ({ x: x - gap * 0.8, y: y - gap * 0.8, w: gap * 1.6, h: gap * 1.6 })),
    ...room.covered,
  ];
  return left.flatMap((label) => {
    const found = placeOut(label, taken, room);
    if (found) taken.push({ x: found.x, y: found.y, w: label.width, h: label.height });
    return found ?? [];
  });
}

function placeOut(label: LabelBox, taken: readonly Rect[], room: Room): Fanned | null {
  for (const out of OUT) {
    for (let way = 0; way < WAYS; way++) {
      const turn = (way / WAYS) * 2 * Math.PI;
      const reach = label.gap + out;
      const toX = label.x + Math.cos(turn) * reach;
      const toY = label.y + Math.sin(turn) * reach;
      // The side of the name that is nearest to its ship lies at the end of the line.
      const x = toX - (label.width / 2) * (1 - Math.cos(turn));
      const y = toY - (label.height / 2) * (1 - Math.sin(turn));
      const spot = { x, y, w: label.width, h: label.height };
      const inside = x >= 0 && y >= 0 && x + spot.w <= room.width && y + spot.h <= room.height;
      if (!inside || taken.some((other) => overlap(spot, other))) continue;
      const edge = label.gap * 0.7;
      return { key: label.key, x, y, from: { x: label.x + Math.cos(turn) * edge, y: label.y + Math.sin(turn) * edge, toX, toY } };
    }
  }
  return null;
}

const overlap = (a: Rect, b: Rect): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
