import fc from "fast-check";
import { expect, test } from "vitest";
import { pairedGain } from "./paired.ts";

// Worked by hand from the formula.
test.each([
  [20, 10, 100, 0.1, -0.0072, 0.2033],
  [0, 0, 100, 0, -0.0192, 0.0192],
  [5, 0, 10, 0.5, 0.0934, 0.7399],
])("%i gained and %i lost of %i", (gained, lost, of, gain, low, high) => {
  const found = pairedGain(gained, lost, of);
  expect(found.gain).toBeCloseTo(gain, 4);
  expect(found.low).toBeCloseTo(low, 3);
  expect(found.high).toBeCloseTo(high, 3);
});

test("what is a gain to one is a loss to the other, and the range is never empty", () => {
  const pairs = fc.tuple(fc.nat(50), fc.nat(50), fc.integer({ min: 1, max: 50 }));
  fc.assert(
    fc.property(pairs, ([gained, lost, alike]) => {
      const of = gained + lost + alike;
      const [one, other] = [pairedGain(gained, lost, of), pairedGain(lost, gained, of)];
      expect(one.low).toBeCloseTo(-other.high);
      expect(one.gain).toBeCloseTo(-other.gain);
      expect(one.low).toBeLessThan(one.high);
    }),
  );
});
