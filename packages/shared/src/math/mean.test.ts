import { expect, test } from "vitest";
import { mean } from "./mean.ts";

test.each([
  [[], 0],
  [[3], 3],
  [[1, 2, 6], 3],
  [[-1, 1], 0],
])("the mean of %j is %d", (values, expected) => {
  expect(mean(values)).toBe(expected);
});
