import fc from "fast-check";
import { expect, test } from "vitest";
import { ROLL, roll } from "./chance.ts";

const word = fc.integer({ min: 0, max: 0xffffffff });
const small = fc.integer({ min: 0, max: 4000 });

test("a roll lies in [0, 1) and is the same whenever and however often it is asked for", () => {
  fc.assert(
    fc.property(word, small, fc.constantFrom(...Object.values(ROLL)), small, small, (seed, tick, purpose, who, what) => {
      const first = roll(seed, tick, purpose, who, what);
      roll(seed + 1, tick, purpose, who, what);
      expect(first >= 0 && first < 1).toBe(true);
      expect(roll(seed, tick, purpose, who, what)).toBe(first);
    }),
  );
});

/** Chi-square of `count` rolls in 20 bins; 19 degrees of freedom: above 43.8 once in a thousand for a fair stream. */
function chiSquare(count: number, at: (i: number) => number): number {
  const bins = new Array<number>(20).fill(0);
  for (let i = 0; i < count; i++) {
    const bin = Math.floor(at(i) * 20);
    bins[bin] = (bins[bin] as number) + 1;
  }
  return bins.reduce((sum, found) => sum + (found - count / 20) ** 2 / (count / 20), 0);
}

const FAIR = 43.8;

test.each([1, 7, 2372, 0xdeadbeef])("with seed %d rolls are even over ticks, ships, mounts and hits", (seed) => {
  expect(chiSquare(20_000, (i) => roll(seed, i, ROLL.shot, 3, 1))).toBeLessThan(FAIR);
  expect(chiSquare(20_000, (i) => roll(seed, 5, ROLL.breach, i % 16, Math.floor(i / 16)))).toBeLessThan(FAIR);
  expect(chiSquare(20_000, (i) => roll(seed, Math.floor(i / 10), ROLL.shot, 1, i % 10))).toBeLessThan(FAIR);
});

test("rolls for different things, ships and ticks are not tied to each other", () => {
  const pairs: [(i: number) => number, (i: number) => number][] = [
    [(i) => roll(9, i, ROLL.shot, 1, 0), (i) => roll(9, i, ROLL.shot, 1, 1)],
    [(i) => roll(9, i, ROLL.shot, 1, 0), (i) => roll(9, i, ROLL.shot, 2, 0)],
    [(i) => roll(9, i, ROLL.shot, 1, 0), (i) => roll(9, i + 1, ROLL.shot, 1, 0)],
    [(i) => roll(9, i, ROLL.system, 1, 0), (i) => roll(9, i, ROLL.breach, 1, 0)],
    [(i) => roll(9, i, ROLL.shot, 1, 0), (i) => roll(10, i, ROLL.shot, 1, 0)],
  ];
  for (const [a, b] of pairs) {
    let product = 0;
    for (let i = 0; i < 20_000; i++) product += (a(i) - 0.5) * (b(i) - 0.5);
    // Correlation; 0.03 is more than four standard deviations of 20,000 independent pairs.
    expect(Math.abs((product / 20_000) * 12)).toBeLessThan(0.03);
  }
});
