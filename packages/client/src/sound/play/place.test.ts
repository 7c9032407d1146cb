import { expect, test } from "vitest";
import { directionOf, NEAR_ON_CHART, placed } from "./place.ts";

const view = { x: 0, y: 0, width: 800, height: 400 };
const middle = { x: 400, y: 200 };

test("what is at the left of the view is heard from the left, and neither ear is ever left with nothing", () => {
  expect(placed({ x: 0, y: 200 }, view).pan).toBeCloseTo(-0.85);
  expect(placed({ x: 800, y: 200 }, view).pan).toBeCloseTo(0.85);
  expect(placed(middle, view).pan).toBe(0);
  expect(placed({ x: 90_000, y: 200 }, view).pan).toBe(0.85);
});

test("what is farther off is quieter and duller, and so is all of it in a wider view", () => {
  const [near, far] = [placed(middle, view), placed({ x: 2400, y: 200 }, view)];
  expect(far.gain).toBeLessThan(near.gain / 2);
  expect(far.cutoff).toBeLessThan(near.cutoff / 2);
  const strategic = placed({ x: 2000, y: 1000 }, { x: 0, y: 0, width: 4000, height: 2000 });
  expect(strategic.gain).toBeLessThan(near.gain / 2);
  expect(strategic.gain).toBeGreaterThan(0.1);
});

test("close by nothing is lost, and the console is heard plainly", () => {
  expect(placed({ x: 100, y: 50 }, { x: 0, y: 0, width: 200, height: 100 }).gain).toBe(1);
  expect(placed(null, view)).toEqual({ gain: 1, pan: 0, cutoff: 18_000 });
  expect(placed(middle, null)).toEqual({ gain: 1, pan: 0, cutoff: 18_000 });
});

test("the chart has a measure of its own: as it is first shown nothing is lost, far zoomed out it is quieter", () => {
  const shown = (width: number) => placed({ x: 0, y: 0 }, { near: NEAR_ON_CHART, x: -width / 2, y: -width / 4, width, height: width / 2 });
  expect(shown(16).gain).toBe(1);
  expect(shown(60).gain).toBeLessThan(0.5);
  expect(shown(60).gain).toBeGreaterThan(0.1);
});

test("a direction is where to look from the middle of the view", () => {
  expect(
    [{ x: 0, y: 200 }, { x: 800, y: 390 }, { x: 400, y: -900 }, { x: 420, y: 399 }, middle].map((at) => directionOf(at, view)),
  ).toEqual(["left", "right", "above", "below", "ahead"]);
  expect([directionOf(null, view), directionOf(middle, null)]).toEqual(["nowhere", "nowhere"]);
});
