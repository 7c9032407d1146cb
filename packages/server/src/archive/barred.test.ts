import { expect, test } from "vitest";
import { barredFor } from "./barred.ts";

const S = 1000;
const HOUR = 3600 * S;
const DAY = 24 * HOUR;
/** Marks a minute apart, the last at 0. */
const marks = (count: number) => Array.from({ length: count }, (_, i) => -60 * S * i);

test.each([
  [0, 0, 0],
  [2, 0, 0],
  [3, 0, 300],
  [3, 10 * S, 290],
  [3, 300 * S, 0],
  [4, 0, 300],
  [5, 0, 1800],
  [7, 1799 * S, 1],
  [8, 0, 21_600],
  [20, 6 * HOUR, 0],
])("after %d marks in a row, %d ms later, quick matches are closed for %d s", (count, now, seconds) => {
  expect(barredFor(marks(count), now)).toBe(seconds);
});

test("marks of days past are forgotten, but not while the bar they brought lasts", () => {
  expect(barredFor([0, -DAY, -DAY - 1], 0)).toBe(0);
  expect(barredFor([0, -DAY + 1, -HOUR], 0)).toBe(300);
  expect(barredFor([0, ...Array(7).fill(-DAY + HOUR)], 2 * HOUR)).toBe(4 * 3600);
});

test("the order in which marks are told does not matter, and half seconds are waited out", () => {
  expect(barredFor([-2 * S, 0, -S], 500)).toBe(300);
});
