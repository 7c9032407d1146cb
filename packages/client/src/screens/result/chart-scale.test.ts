import { expect, it } from "vitest";
import { type Frame, linePath, minuteMarks, stepAt, xAt, yAt } from "./chart-scale.ts";

const frame: Frame = { width: 500, height: 200, left: 40, right: 10, top: 10, bottom: 30, length: 450 };

it("a chart goes from edge to edge in time, and from the floor to the top in shares", () => {
  expect([xAt(frame, 0), xAt(frame, 450)]).toEqual([40, 490]);
  expect([yAt(frame, 0), yAt(frame, 1), yAt(frame, 1.4), yAt(frame, -2)]).toEqual([170, 10, 10, 170]);
});

it("what is pointed at is the nearest step, and never one beyond the curve", () => {
  for (let step = 0; step < 91; step++) expect(stepAt(frame, xAt(frame, step * 5), 5, 91)).toBe(step);
  expect([stepAt(frame, -900, 5, 91), stepAt(frame, 9000, 5, 91)]).toEqual([0, 90]);
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
  expect(linePath(frame, [1, 0.5, 0], 225)).toBe("M40.0 10.0L265.0 90.0L490.0 170.0");
  expect(linePath(frame, [], 5)).toBe("");
});
