import { expect, it } from "vitest";
import { oddsAt } from "./watched.ts";

it("reads the odds at any moment, between two steps in proportion", () => {
  const odds = { every: 5, values: [0.4, 0.6, 0.5] };
  expect(oddsAt(odds, 0)).toBeCloseTo(0.4);
  expect(oddsAt(odds, 2.5)).toBeCloseTo(0.5);
  expect(oddsAt(odds, 10)).toBeCloseTo(0.5);
  expect(oddsAt(odds, 500)).toBeCloseTo(0.5);
  expect(oddsAt(odds, -3)).toBeCloseTo(0.4);
  expect(oddsAt({ every: 5, values: [] }, 3)).toBe(null);
});
