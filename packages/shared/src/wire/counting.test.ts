import { expect, test } from "vitest";
import { countedAfter, FEWEST_ORDERS, SHORT_S, unfoughtBy } from "./counting.ts";

test.each([
  [0, 1, null],
  [1, 0.5, null],
  [2, 0.25, null],
  [3, 0.125, null],
  [4, 0, "repeated"],
  [40, 0, "repeated"],
])("after %i battles of the same two on a day the next counts for %d", (earlier, share, why) => {
  expect(countedAfter(earlier)).toEqual({ share, why, nth: earlier + 1 });
});

test.each([
  [SHORT_S - 0.05, 100, "short"],
  [0, 0, "short"],
  [SHORT_S, FEWEST_ORDERS - 1, "unfought"],
  [SHORT_S, FEWEST_ORDERS, null],
])("a battle of %d s in which each gave orders at %i moments: %s", (seconds, fewest, why) => {
  expect(unfoughtBy(seconds, fewest)).toBe(why);
});
