import fc from "fast-check";
import { expect, test } from "vitest";
import { stretchesOf } from "./stretches.ts";

const curve = (...odds: number[]) => odds.map((each, i) => ({ tick: 10 * i, odds: each }));

test.each([
  ["a fall", curve(0.5, 0.5, 0.5, 0.1, 0.1, 0.1), [{ from: 10, to: 30 }]],
  ["nothing", curve(0.5, 0.5, 0.5, 0.5), []],
  ["the end of the battle", curve(0.5, 0.5, 0.5, 1), [{ from: 10, to: 30 }]],
  [
    "two that are well apart",
    curve(1, 1, 0.4, 0.4, 0.4, 0.4, 0.4, 0.6, 0.6),
    [
      { from: 0, to: 20 },
      { from: 50, to: 70 },
    ],
  ],
])("%s", (_, points, expected) => {
  const found = stretchesOf(points, 5, 30);
  expect(found.slice(0, expected.length)).toMatchObject(expected);
  if (expected.length === 0) expect(found).toEqual([]);
});

test("there are at most so many, the largest first, each beginning so far from every other", () => {
  const points = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 }).map((odds) => curve(...odds));
  fc.assert(
    fc.property(points, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 10, max: 80 }), (drawn, most, apart) => {
      const found = stretchesOf(drawn, most, apart);
      expect(found.length).toBeLessThanOrEqual(most);
      found.forEach((one, i) => {
        const before = found.slice(0, i);
        expect(before.every(({ moved }) => Math.abs(moved) >= Math.abs(one.moved))).toBe(true);
        expect(before.every(({ from }) => Math.abs(from - one.from) >= apart)).toBe(true);
      });
    }),
  );
});
