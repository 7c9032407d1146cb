import { expect, test } from "vitest";
import { longestGap } from "./gap.ts";

test.each([
  [[], 100, 100, 0],
  [[10, 40, 95], 100, 55, 40],
  [[10, 40], 100, 60, 40],
  [[-20, 10, 40, 120], 60, 30, 10],
  [[0, 100], 60, 60, 0],
])("of moments at %j in an act of %i s, the longest stretch is %i and begins at %i", (moments, end, lasted, begun) => {
  expect(longestGap(moments, end)).toEqual({ lasted, begun });
});
