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
}

/**
 * The ship or contact at a point of the screen, or -1. A small one before or over a large one wins,
 * so that a raider can be picked off the station it stands on.
 */
export function pick(things: Iterable<Pickable>, x: number, y: number, reach: number): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const thing of things) {
    const d = Math.hypot(thing.x - x, thing.y - y);
    const hold = Math.max(reach, thing.radius);
    if (d > hold) continue;
    const cost = d + hold * 0.6;
    if (cost < least) {
      least = cost;
      best = thing.id;
    }
  }
  return best;
}

/** Ids whose middle lies in the rectangle between two corners. */
export function inBox(things: Iterable<Pickable>, ax: number, ay: number, bx: number, by: number): number[] {
  const ids: number[] = [];
  for (const { id, x, y } of things) {
    if (x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by)) ids.push(id);
  }
  return ids;
}
