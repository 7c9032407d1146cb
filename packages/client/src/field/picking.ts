/** CSS px around the middle of a ship that count as it, however small it is drawn: for a mouse, and for a finger. */
export const MOUSE_REACH = 14;
export const TOUCH_REACH = 26;

export interface Pickable {
  readonly id: number;
  /** CSS px on the screen. */
  readonly x: number;
  readonly y: number;
  /** CSS px: drawn radius of the hull. */
  readonly radius: number;
  /** A sign at the edge of the field, for something beyond it. */
  readonly edge?: boolean;
}

/** CSS px of reach up to which a larger hull stands back behind a smaller one over it, and how much. */
const MOST_BACK = 30;
const BACK = 0.4;

/**
 * All ships and contacts at a point of the screen, the one most likely meant first: whose middle is nearest, and of
 * two the smaller, so that a raider can be picked off the station it stands on.
 */
export function allAt(things: Iterable<Pickable>, x: number, y: number, reach: number): number[] {
  const near: { id: number; cost: number }[] = [];
  for (const thing of things) {
    const d = Math.hypot(thing.x - x, thing.y - y);
    const hold = Math.max(reach, thing.radius);
    if (d <= hold) near.push({ id: thing.id, cost: d + Math.min(MOST_BACK, hold) * BACK });
  }
  return near.sort((a, b) => a.cost - b.cost).map(({ id }) => id);
}

/** The ship or contact at a point of the screen, or -1. `after`: the one picked there before; then the next, all round. */
export function pick(things: Iterable<Pickable>, x: number, y: number, reach: number, after = -1): number {
  const there = allAt(things, x, y, reach);
  return there[(there.indexOf(after) + 1) % Math.max(1, there.length)] ?? -1;
}

/** Ids whose middle lies in the rectangle between two corners. */
export function inBox(things: Iterable<Pickable>, ax: number, ay: number, bx: number, by: number): number[] {
  const ids: number[] = [];
  for (const { id, x, y, edge } of things) {
    if (!edge && x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by)) ids.push(id);
  }
  return ids;
}
