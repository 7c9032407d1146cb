import fc from "fast-check";
import { expect, test } from "vitest";
import { solveGame } from "./zero-sum.ts";

const near = (mix: readonly number[]) => mix.map((share) => expect.closeTo(share, 6));

test.each<[string, number[][], number, number[], number[]]>([
  [
    "matching pennies",
    [
      [1, -1],
      [-1, 1],
    ],
    0,
    [0.5, 0.5],
    [0.5, 0.5],
  ],
  [
    "rock, paper, scissors",
    [
      [0, -1, 1],
      [1, 0, -1],
      [-1, 1, 0],
    ],
    0,
    [1 / 3, 1 / 3, 1 / 3],
    [1 / 3, 1 / 3, 1 / 3],
  ],
  [
    "a row that is worse than another whatever comes",
    [
      [3, 1],
      [2, 0],
      [0, 2],
    ],
    1.5,
    [0.5, 0, 0.5],
    [0.25, 0.75],
  ],
  [
    "a best choice for each",
    [
      [0.6, 0.4],
      [0.5, 0.3],
    ],
    0.4,
    [1, 0],
    [0, 1],
  ],
  ["no choice at all", [[0.7]], 0.7, [1], [1]],
])("%s", (_name, gains, value, rows, columns) => {
  const solved = solveGame(gains);
  expect(solved.value).toBeCloseTo(value, 6);
  expect(solved.rows).toEqual(near(rows));
  expect(solved.columns).toEqual(near(columns));
});

test("no choice of either side does better against the other's mix than the value", () => {
  const game = fc.tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.integer({ min: 1, max: 8 }),
    fc.array(fc.nat(100), { minLength: 48, maxLength: 48 }),
  );
  fc.assert(
    fc.property(game, ([height, width, cells]) => {
      const gains = Array.from({ length: height }, (_, row) => cells.slice(row * width, row * width + width).map((cell) => cell / 100));
      const { value, rows, columns } = solveGame(gains);
      for (const mix of [rows, columns]) expect(mix.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
      for (const row of gains) expect(row.reduce((sum, gain, i) => sum + gain * (columns[i] as number), 0)).toBeLessThan(value + 1e-6);
      for (const column of columns.keys())
        expect(gains.reduce((sum, row, i) => sum + (row[column] as number) * (rows[i] as number), 0)).toBeGreaterThan(value - 1e-6);
    }),
    { numRuns: 200, seed: 2372 },
  );
});
