export interface LabelBox {
  readonly key: number;
  /** The point named, CSS px. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** CSS px from the point to the label's near edge. */
  readonly gap: number;
  /** CSS px more above the point, where something else stands. */
  readonly lift: number;
  /** Greater is placed first and pushes the others about. */
  readonly rank: number;
  /** What is left of it where all of it finds no room. */
  readonly short?: { readonly width: number; readonly height: number };
}

export interface Placed {
  readonly key: number;
  /** Top left of the label, CSS px. */
  readonly x: number;
  readonly y: number;
  /** There was room for its short form alone. */
  readonly short?: true;
}

/** CSS px. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Where labels may stand: in a window of this size (CSS px), and under none of what covers it. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly covered: readonly Rect[];
  /** What labels keep clear of where they can: they stand there rather than nowhere. */
  readonly quiet?: readonly Rect[];
}

/**
 * Places labels beside their points so that none overlaps another or a point's own mark: tries below,
 * above, right, left in order of rank, and leaves out a label that finds no room. A label that had a
 * place keeps trying it first (`last`: key to side), so that names do not jump about from frame to frame.
 */
export function declutter(labels: readonly LabelBox[], last: Map<number, number>, room?: Room): Placed[] {
  const taken: Rect[] = labels.map((l) => ({ x: l.x - l.gap * 0.8, y: l.y - l.gap * 0.8, w: l.gap * 1.6, h: l.gap * 1.6 }));
  const placed: Placed[] = [];
  const order = labels.map((label, own) => ({ label, own })).sort((a, b) => b.label.rank - a.label.rank || a.label.key - b.label.key);
  for (const { label, own } of order) {
    const first = last.get(label.key) ?? 0;
    const sides = [0, 1, 2, 3].map((i) => (i === 0 ? first : i <= first ? i - 1 : i));
    const isFree = (spot: Rect) => (!room || isClear(spot, room)) && !taken.some((other, at) => at !== own && overlap(spot, other));
    const spotFor = (box: LabelBox) => {
      const free = sides.map((side) => ({ side, ...beside(box, side) })).filter(isFree);
      return free.find((spot) => !room?.quiet?.some((rect) => overlap(spot, rect))) ?? free[0];
    };
    const whole = spotFor(label);
    const spot = whole ?? (label.short && spotFor({ ...label, ...label.short }));
    if (!spot) continue;
    taken.push(spot);
    placed.push({ key: label.key, x: spot.x, y: spot.y, ...(whole ? {} : { short: true as const }) });
    last.set(label.key, spot.side);
  }
  return placed;
}

function beside(l: LabelBox, side: number): Rect {
  const rect = (x: number, y: number) => ({ x, y, w: l.width, h: l.height });
  if (side === 0) return rect(l.x - l.width / 2, l.y + l.gap);
  if (side === 1) return rect(l.x - l.width / 2, l.y - l.gap - l.lift - l.height);
  if (side === 2) return rect(l.x + l.gap, l.y - l.height / 2);
  return rect(l.x - l.gap - l.width, l.y - l.height / 2);
}

function isClear(spot: Rect, { width, height, covered }: Room): boolean {
  const inside = spot.x >= 0 && spot.y >= 0 && spot.x + spot.w <= width && spot.y + spot.h <= height;
  return inside && !covered.some((panel) => overlap(spot, panel));
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
