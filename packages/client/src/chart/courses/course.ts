import { RAIDER_SPEED } from "@terok-nor/shared/approach/chart.ts";
import type { Point } from "@terok-nor/shared/approach/state.ts";
import type { OwnChartShadow } from "@terok-nor/shared/sight/chart-picture.ts";

/** Geometry of courses on the chart. Lengths in u. */

const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

const between = (a: Point, b: Point, share: number): Point => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });

/** u from a place along all points of a course. */
export function courseLength(from: Point, points: readonly Point[]): number {
  return points.reduce((sum, point, i) => sum + apart(points[i - 1] ?? from, point), 0);
}

/** A course cut after `reach` u: the part that is flown, which ends at the cut, and the part beyond. */
export function cutToReach(from: Point, points: readonly Point[], reach: number): { readonly flown: Point[]; readonly beyond: Point[] } {
  const flown: Point[] = [];
  let left = reach;
  let at = from;
  for (const [i, point] of points.entries()) {
    const leg = apart(at, point);
    if (leg > left) {
      const end = between(at, point, left / leg);
      return { flown: left > 0 ? [...flown, end] : flown, beyond: [end, ...points.slice(i)] };
    }
    flown.push(point);
    left -= leg;
    at = point;
  }
  return { flown, beyond: [] };
}

/** What a shadow still flies of its course: it fades where its life ends, wherever it was sent. */
export function leftOfShadow({ x, y, course, life }: OwnChartShadow): Point[] {
  return cutToReach({ x, y }, course, life * RAIDER_SPEED).flown;
}

/** u from a point to the straight line between two others. */
function offLine(point: Point, a: Point, b: Point): number {
  const length = apart(a, b);
  if (length === 0) return apart(point, a);
  const along = Math.max(0, Math.min(1, ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / (length * length)));
  return apart(point, between(a, b, along));
}

/** The line with fewer points (Douglas and Peucker): those left out lie within `off` u of what remains. */
function thinned(line: readonly Point[], off: number): Point[] {
  const [first] = line;
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return [...line];
  const far = line.map((point) => offLine(point, first, last));
  const worst = far.indexOf(Math.max(...far));
  if ((far[worst] ?? 0) <= off) return [first, last];
  return [...thinned(line.slice(0, worst + 1), off).slice(0, -1), ...thinned(line.slice(worst), off)];
}

/** u within which a line drawn by hand is straightened at first. */
const STEADY = 0.04;

/**
 * A line drawn by hand as a course of at most `most` points (2 and up), as true to it as
 * that allows. The first point of the line is where it begins and is not part of the course.
 */
export function courseOf(line: readonly Point[], most: number): Point[] {
  let off = STEADY;
  let course = thinned(line, off);
  while (course.length > most + 1) {
    off *= 1.3;
    course = thinned(line, off);
  }
  return course.slice(1);
}
