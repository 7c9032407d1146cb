import type { Inset } from "../battle/sight/mind.ts";
import type { Room } from "../kit/declutter.ts";
import type { Point } from "./draw/geometry.ts";

/** CSS px from the edge of the clear field to the middle of a pointer, and between the middles of two. */
const INSIDE = 25;
const APART = 34;

/** Something that is out of view, CSS px from the top left. */
interface Outside extends Point {
  readonly id: number;
  /** The greater, the sooner it stands for those who lie the same way. */
  readonly worth: number;
}

/** A sign at the edge of the clear field for what lies beyond it. */
export interface EdgePointer extends Point {
  readonly id: number;
  /** rad: the way it points. */
  readonly turn: number;
  /** How many lie that way, this one among them. */
  readonly count: number;
}

interface View extends Room {
  readonly inset: Inset;
}

/** Whether a point is seen: in the window, and under no panel. */
export function isSeen({ x, y }: Point, { width, height, covered }: Room): boolean {
  const inside = x >= 0 && x <= width && y >= 0 && y <= height;
  return inside && !covered.some((panel) => x >= panel.x && x <= panel.x + panel.w && y >= panel.y && y <= panel.y + panel.h);
}

/** Where to point to those out of view; of those that lie much the same way the worthiest stands for all. */
export function edgePointers(things: readonly Outside[], view: View): EdgePointer[] {
  const pointers: EdgePointer[] = [];
  const outside = things.filter((thing) => !isSeen(thing, view)).sort((a, b) => b.worth - a.worth || a.id - b.id);
  for (const thing of outside) {
    const at = onEdge(thing, view);
    const same = pointers.findIndex((other) => Math.hypot(other.x - at.x, other.y - at.y) < APART);
    const other = pointers[same];
    if (other) pointers[same] = { ...other, count: other.count + 1 };
    else pointers.push({ id: thing.id, ...at, count: 1 });
  }
  return pointers;
}

/** Where the way from the middle of the clear field to a point leaves it. */
function onEdge({ x, y }: Point, { width, height, inset }: View): Point & { readonly turn: number } {
  const wide = Math.max(1, (width - inset.left - inset.right) / 2 - INSIDE);
  const high = Math.max(1, (height - inset.top - inset.bottom) / 2 - INSIDE);
  const middle = { x: (inset.left + width - inset.right) / 2, y: (inset.top + height - inset.bottom) / 2 };
  const dx = x - middle.x;
  const dy = y - middle.y;
  const share = Math.min(wide / Math.max(1e-6, Math.abs(dx)), high / Math.max(1e-6, Math.abs(dy)));
  return { x: middle.x + dx * share, y: middle.y + dy * share, turn: Math.atan2(dy, dx) };
}
