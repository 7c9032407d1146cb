import { expect, test } from "vitest";
import { ticks } from "./ticks.ts";

test.each([
  [0, 9, 8, [0, 2, 4, 6, 8]],
  [0, 37, 4, [0, 10, 20, 30]],
  [0.3, 0.72, 4, [0.4, 0.6]],
  [800, 1400, 6, [800, 900, 1000, 1100, 1200, 1300, 1400]],
  [0, 1, 4, [0, 0.5, 1]],
])("from %f to %f in at most %i steps: %j", (low, high, count, expected) => {
  expect(ticks(low, high, count)).toEqual(expected);
});
