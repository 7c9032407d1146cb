import fc from "fast-check";
import { expect, test } from "vitest";
import { knownOdds, movedBetween, oddsOf } from "./odds.ts";

// Worked by hand from the formulas.
test.each([
  [0, 10, 0, 0, 0.2775, 0],
  [5, 10, 0.5, 0.2366, 0.7634, 0.1581],
  [10, 10, 1, 0.7225, 1, 0],
])("%i won of %i", (wins, samples, odds, low, high, error) => {
  const found = oddsOf(wins, samples);
  expect(found).toMatchObject({ odds, samples });
  expect([found.low, found.high, found.error]).toEqual([low, high, error].map((each) => expect.closeTo(each, 3)));
});

test.each([
  [oddsOf(16, 32), oddsOf(16, 32), 0, -0.2378, 0.2378],
  [oddsOf(30, 32), oddsOf(8, 32), -0.6875, -0.8234, -0.4708],
  [oddsOf(0, 30), knownOdds(true), 1, 0.9085, 1],
  [knownOdds(false), knownOdds(false), 0, 0, 0],
])("from %o to %o", (before, after, moved, low, high) => {
  expect(movedBetween(before, after)).toEqual({
    moved: expect.closeTo(moved, 4),
    low: expect.closeTo(low, 3),
    high: expect.closeTo(high, 3),
  });
});

const odds = fc.tuple(fc.nat(40), fc.nat(40)).filter(([wins, lost]) => wins + lost > 0);

test("the interval of a movement is never empty, turns round with it, and shrinks with more battles", () => {
  fc.assert(
    fc.property(odds, odds, ([wins, lost], [later, gone]) => {
      const [one, other] = [oddsOf(wins, wins + lost), oddsOf(later, later + gone)];
      const [there, back] = [movedBetween(one, other), movedBetween(other, one)];
      expect(there.low).toBeLessThan(there.high);
      expect(there.low).toBeCloseTo(-back.high);
      const more = movedBetween(oddsOf(9 * wins, 9 * (wins + lost)), oddsOf(9 * later, 9 * (later + gone)));
      expect(more.high - more.low).toBeLessThan(there.high - there.low);
    }),
  );
});
