export interface Point {
  readonly x: number;
  readonly y: number;
}

const RAD = Math.PI / 180;

/** World position of a point of a hull given in radii forward and starboard. Headings in ° clockwise from +x, y down. */
export function onHull(
  at: { readonly x: number; readonly y: number; readonly heading: number },
  radius: number,
  forward: number,
  starboard: number,
): Point {
  const c = Math.cos(at.heading * RAD);
  const s = Math.sin(at.heading * RAD);
  return { x: at.x + radius * (forward * c - starboard * s), y: at.y + radius * (forward * s + starboard * c) };
}

/** The point of a hull, in radii forward and starboard, that a world position is: what `onHull` undoes. */
export function offHull(
  at: { readonly x: number; readonly y: number; readonly heading: number },
  radius: number,
  point: Point,
): { forward: number; starboard: number } {
  const c = Math.cos(at.heading * RAD);
  const s = Math.sin(at.heading * RAD);
  const x = (point.x - at.x) / radius;
  const y = (point.y - at.y) / radius;
  return { forward: x * c + y * s, starboard: y * c - x * s };
}

/** Middle of a facing, in ° from the bow: four facings in the order fore, aft, port, starboard, or six sectors of 60°. */
export function facingBearing(facing: number, facings: number): number {
  return facings === 6 ? facing * 60 : ([0, 180, -90, 90][facing] ?? 0);
}

/** The points of an arc: centre and full width in °, radius in any length. At least two; a full circle closes. */
export function arcPoints(x: number, y: number, radius: number, centre: number, width: number, step = 8): Point[] {
  const count = Math.max(1, Math.ceil(width / step));
  return Array.from({ length: count + 1 }, (_, i) => {
    const a = (centre - width / 2 + (width * i) / count) * RAD;
    return { x: x + radius * Math.cos(a), y: y + radius * Math.sin(a) };
  });
}

/** Where a line from outside meets a shield ellipse (half axes in u), or the point on it nearest in bearing. */
export function onShield(
  at: { readonly x: number; readonly y: number; readonly heading: number },
  halfLength: number,
  halfWidth: number,
  from: Point,
): Point {
  const bearing = Math.atan2(from.y - at.y, from.x - at.x) - at.heading * RAD;
  const c = Math.cos(bearing);
  const s = Math.sin(bearing);
  const r = 1 / Math.sqrt((c / halfLength) ** 2 + (s / halfWidth) ** 2);
  return onHull(at, 1, r * c, r * s);
}

/** A dashed line cut into its strokes: pairs of ends. Lengths in the points' own measure. */
export function dashes(from: Point, to: Point, on: number, off: number): [Point, Point][] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return [];
  const ux = (to.x - from.x) / length;
  const uy = (to.y - from.y) / length;
  const strokes: [Point, Point][] = [];
  for (let d = 0; d < length; d += on + off) {
    const end = Math.min(length, d + on);
    strokes.push([
      { x: from.x + ux * d, y: from.y + uy * d },
      { x: from.x + ux * end, y: from.y + uy * end },
    ]);
  }
  return strokes;
}

/**
 * Where a shot that misses goes: past the target, clear of its edge, on the side `side` (-1 or 1).
 * `spread` 0 to 1 varies how wide and how far.
 */
export function missPoint(from: Point, target: Point, radius: number, side: -1 | 1, spread: number): Point {
  const d = Math.max(1, Math.hypot(target.x - from.x, target.y - from.y));
  const ux = (target.x - from.x) / d;
  const uy = (target.y - from.y) / d;
  const aside = side * radius * (1.35 + 0.9 * spread);
  const beyond = radius * 2 + 60 + 140 * spread;
  return { x: target.x + ux * beyond - uy * aside * (1 + beyond / d), y: target.y + uy * beyond + ux * aside * (1 + beyond / d) };
}
