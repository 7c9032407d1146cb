import { expect, it } from "vitest";
import { linePath, minuteMarks, scalesOf, stepAt } from "./graph-scale.ts";

const FRAME = { width: 500, height: 200, left: 40, right: 10, top: 10, bottom: 30, length: 450 };
const scales = scalesOf(FRAME);
const { x, y } = scales;

it("a graph goes from edge to edge in time, and from the floor to the top in shares", () => {
  expect([x(0), x(450)]).toEqual([40, 490]);
  expect([y(0), y(1), y(1.4), y(-2)]).toEqual([170, 10, 10, 170]);
});

it("what is pointed at is the nearest step, and never one beyond the curve", () => {
  for (let step = 0; step < 91; step++) expect(stepAt(scales, x(step * 5), 5, 91)).toBe(step);
  expect([stepAt(scales, -900, 5, 91), stepAt(scales, 9000, 5, 91)]).toEqual([0, 90]);
});

it("minutes stand under the axis in whole steps, few enough to be read", () => {
  expect(minuteMarks(431)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(minuteMarks(20)).toEqual([0]);
  for (const length of [0, 59, 600, 1200, 3600, 9000]) {
    const marks = minuteMarks(length);
    expect(marks.length).toBeLessThanOrEqual(10);
    expect(marks.at(-1)).toBeLessThanOrEqual(length / 60);
  }
});

it("a curve is one line through all of its values", () => {
  expect(linePath(scales, [1, 0.5, 0], 225)).toBe("M40,10L265,90L490,170");
  expect(linePath(scales, [], 5)).toBe("");
});

it("a battle of no length stands at the left", () => {
  expect(linePath(scalesOf({ ...FRAME, length: 0 }), [1], 5)).toMatch(/^M40,10/);
});
