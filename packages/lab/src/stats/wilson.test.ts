import { expect, test } from "vitest";
import { wilson } from "./wilson.ts";

// Known values: Newcombe, Statistics in Medicine 17 (1998), table I, method 3, and the rule's own closed forms at the ends.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
  [500, 1000, 0.4691, 0.5309],
  [20, 20, 0.8389, 1],
])("%i of %i lies between %f and %f", (count, of, low, high) => {
  const share = wilson(count, of);
  expect(share.share).toBe(count / of);
  expect(share.low).toBeCloseTo(low, 4);
  expect(share.high).toBeCloseTo(high, 4);
});

test("of nothing, anything may be true", () => {
  expect(wilson(0, 0)).toEqual({ count: 0, of: 0, share: 0, low: 0, high: 1 });
});
