import { expect, test } from "vitest";
import { meanRange } from "./mean-range.ts";

// Student's quantiles as tables have them: 3.182 for three degrees of freedom, 2.262 for nine, 1.984 for ninety-nine.
test.each([
  [4, 3.182],
  [10, 2.262],
  [100, 1.984],
])("of %i values the range reaches %f standard errors to both sides", (of, quantile) => {
  const values = Array.from({ length: of }, (_, i) => (i % 2 === 0 ? 10 : -10));
  const error = Math.sqrt((100 * of) / (of - 1)) / Math.sqrt(of);
  const { mean, low, high } = meanRange(values);
  expect(mean).toBe(0);
  expect(Math.abs(high / error / quantile - 1)).toBeLessThan(0.01);
  expect(low).toBeCloseTo(-high);
});

test("values that are all alike leave no doubt, one alone leaves all", () => {
  expect(meanRange([7, 7, 7])).toEqual({ mean: 7, low: 7, high: 7 });
  expect(meanRange([7])).toEqual({ mean: 7, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY });
});
