import { expect, test } from "vitest";
import { astray, POSITION_TOLERANCE, reckon } from "./reckon.ts";

test("straight ahead, a ship is speed times time further on", () => {
  const there = reckon({ x: 10, y: 0, heading: 90, speed: 50, turn: 0 }, 2);
  expect(there.x).toBeCloseTo(10, 6);
  expect(there.y).toBeCloseTo(100, 6);
});

test("a full circle at constant turn comes back to where it began", () => {
  const from = { x: 5, y: -3, heading: 30, speed: 90, turn: 72 };
  const back = reckon(from, 5);
  expect(back.x).toBeCloseTo(from.x, 3);
  expect(back.y).toBeCloseTo(from.y, 3);
  expect(back.heading).toBeCloseTo(30, 6);
});

test("reckoning back undoes reckoning on", () => {
  const from = { x: 1, y: 2, heading: -170, speed: 34, turn: -8 };
  const back = reckon(reckon(from, 1.5), -1.5);
  expect(back.x).toBeCloseTo(from.x, 6);
  expect(back.y).toBeCloseTo(from.y, 6);
  expect(back.heading).toBeCloseTo(from.heading, 6);
});

test("astray means further off than the tolerance, also across the ±180° seam", () => {
  const here = { x: 0, y: 0, heading: 179.5, speed: 0, turn: 0 };
  expect(astray(here, { ...here, heading: -179.5 })).toBe(false);
  expect(astray(here, { ...here, x: POSITION_TOLERANCE * 1.01 })).toBe(true);
  expect(astray(here, { ...here, heading: 170 })).toBe(true);
});
