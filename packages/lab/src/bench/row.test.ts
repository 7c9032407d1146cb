import { expect, test } from "vitest";
import { median, round } from "./row.ts";

test.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 3],
])("the middle of %j is %d", (values, middle) => {
  expect(median(values)).toBe(middle);
});

test.each([
  [1234.56, 1235],
  [45.678, 45.7],
  [1.2345, 1.23],
])("%d is shown as %d: three figures are all a bench can vouch for", (value, shown) => {
  expect(round(value)).toBe(shown);
});
