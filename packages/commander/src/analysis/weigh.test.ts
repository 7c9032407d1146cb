import fc from "fast-check";
import { expect, test } from "vitest";
import { givenAway, nearnessOf } from "./accuracy.ts";
import { type Runner, verdictOn } from "./weigh.ts";

const times = (n: number, won: boolean): boolean[] => Array.from({ length: n }, () => won);
const ran = (...won: boolean[]) => ({ won }) as unknown as Runner;

test.each([
  ["better in all pairs", times(20, true), times(20, false), true],
  ["better in a third of them", [...times(10, true), ...times(20, true)], [...times(10, false), ...times(20, true)], true],
  ["better in two of twenty", times(20, true), [...times(2, false), ...times(18, true)], false],
  ["the same", times(20, true), times(20, true), false],
  ["worse", times(20, false), times(20, true), false],
  ["nothing played", [], [], false],
])("what is %s is told apart or not", (_, ones, others, told) => {
  expect(verdictOn(ones, others).told).toBe(told);
});

test("no gain is stated that its interval does not tell from nothing", () => {
  const pairs = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(pairs, (drawn) => {
      const verdict = verdictOn(
        drawn.map(([one]) => one),
        drawn.map(([, other]) => other),
      );
      if (verdict.told) expect(verdict.low).toBeGreaterThan(0);
      else expect(verdict).not.toHaveProperty("gain");
      expect(verdict.pairs).toBe(drawn.length);
    }),
  );
});

test("luck in one half of the battles is not counted as what a way is worth", () => {
  const done = ran(false, false, false, false);
  expect(givenAway(done, [ran(true, true, false, false)])).toBe(0);
  expect(givenAway(done, [ran(true, true, true, true)])).toBe(1);
  expect(givenAway(done, [ran(true, true, false, false), ran(false, false, true, true)])).toBe(0);
  expect(givenAway(ran(true, true, true, true), [done])).toBe(0);
});

test.each([
  ["one look", [0.1], 8, { looks: 1, few: true }],
  ["five that agree", [0, 0, 0, 0, 0], 40, { near: 1, few: true }],
  ["twelve that agree", times(12, true).map(() => 0), 96, { near: 1, few: false }],
  ["twelve that differ widely", [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1], 96, { near: 0.5, few: true }],
])("accuracy of %s", (_, losses, samples, expected) => {
  const found = nearnessOf(losses, samples);
  expect(found).toMatchObject(expected);
  expect(found.low).toBeLessThan(found.high);
});
