import fc from "fast-check";
import { expect, test } from "vitest";
import { powerOfHalf } from "./power-of-half.ts";

test.each([
  [0, 1],
  [0.25, 0.8408964152537145],
  [0.5, Math.SQRT1_2],
  [0.9, 0.5358867312681466],
  [1, 0.5],
  [2, 0.25],
  [3.3, 0.1015315494],
  [10, 0.0009765625],
])("0.5 to the power %d is %d", (x, value) => {
  expect(Math.abs(powerOfHalf(x) - value)).toBeLessThan(1e-9);
});

test("agrees with the engine's power to 1e-9 from 0 to 40, and never grows with x", () => {
  const exponent = fc.double({ min: 0, max: 40, noNaN: true });
  fc.assert(
    fc.property(exponent, exponent, (a, b) => {
      expect(Math.abs(powerOfHalf(a) - 0.5 ** a)).toBeLessThan(1e-9);
      expect(powerOfHalf(Math.max(a, b))).toBeLessThanOrEqual(powerOfHalf(Math.min(a, b)) + 1e-15);
    }),
  );
});

test("what cannot happen has chance 0, and no input gives a chance that is no number", () => {
  for (const x of [40, 1e9, Number.POSITIVE_INFINITY, Number.NaN]) expect(powerOfHalf(x)).toBe(0);
});
