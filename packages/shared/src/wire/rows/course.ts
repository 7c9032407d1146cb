import type { Point } from "../../approach/state.ts";

/** Steps of a place on the chart, per u. */
const STEPS = 100;

/**
 * A course as one text: x, y in hundredths of a u, places apart by
 * semicolons. It changes when an order does and when a place is reached.
 */
export function packCourse(course: readonly Point[]): string {
  return course.map(({ x, y }) => `${Math.round(x * STEPS)},${Math.round(y * STEPS)}`).join(";");
}

export function unpackCourse(text: string): Point[] {
  if (text === "") return [];
  return text.split(";").map((part) => {
    const [x = 0, y = 0] = part.split(",").map(Number);
    return { x: x / STEPS, y: y / STEPS };
  });
}
