import { expect, test } from "vitest";
import { quantile } from "./quantile.ts";

test.each([
  [[5], 0.9, 5],
  [[3, 1, 2], 0.5, 2],
  [[4, 1, 3, 2], 0.5, 2.5],
  [[10, 0], 0.1, 1],
  [[1, 2, 3], 1, 3],
])("of %j, %f lie below %f", (values, q, expected) => {
  expect(quantile(values, q)).toBeCloseTo(expected);
});

test("nothing has no middle", () => {
  expect(quantile([], 0.5)).toBeNaN();
});
