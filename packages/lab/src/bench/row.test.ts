import { expect, test } from "vitest";
import { round } from "./row.ts";

test.each([
  [1234.56, 1235],
  [45.678, 45.7],
  [1.2345, 1.23],
])("%d is shown as %d: three figures are all a bench can vouch for", (value, shown) => {
  expect(round(value)).toBe(shown);
});
