import type { Inset } from "../battle/sight/mind.ts";

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The smallest box around some; null around none. */
export function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** What lies along each edge of the window, in CSS px; null where nothing does. */
export interface Edges {
  readonly left: Box | null;
  readonly right: Box | null;
  readonly top: Box | null;
  readonly bottom: Box | null;
}

/** Share of the window's width or height that must stay free for its panels to count as lying at its edges. */
const FREE = 0.3;

/** How far panels reach in from each edge. Those that would leave next to no field lie over it instead. */
export function insetOf(width: number, height: number, edges: Edges): Inset {
  const left = Math.max(0, edges.left?.right ?? 0);
  const right = Math.max(0, width - (edges.right?.left ?? width));
  const top = Math.max(0, edges.top?.bottom ?? 0);
  const bottom = Math.max(0, height - (edges.bottom?.top ?? height));
  const wide = width - left - right >= width * FREE;
  const high = height - top - bottom >= height * FREE;
  return { left: wide ? left : 0, right: wide ? right : 0, top: high ? top : 0, bottom: high ? bottom : 0 };
}
