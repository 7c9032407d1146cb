import { expect, test } from "vitest";
import { after, NEWCOMER, points, restored, type Skill, shown, shownChange, uncertainty } from "./skill.ts";

test.each([
  [25, 25 / 3, 1500, 653],
  [26, 2, 1540, 157],
  [24, 2, 1460, 157],
  [40, 1, 2100, 78],
  [0, 1, 500, 78],
  [25.0124, 0.1, 1500, 8],
])("mu %d and sigma %d are shown as %d ± %d", (mu, sigma, rating, plusMinus) => {
  expect(shown({ mu, sigma }, 7)).toEqual({ rating, uncertainty: plusMinus, games: 7 });
});

test("a newcomer has 1500", () => {
  expect(points(NEWCOMER)).toBe(1500);
});

test("a win raises, a loss lowers as much among equals, a draw moves neither; all are surer known after", () => {
  const [winner, loser] = after(NEWCOMER, NEWCOMER, "win");
  expect(shownChange(NEWCOMER, winner)).toEqual({ before: 1500, after: 1605, uncertainty: 632 });
  expect(shownChange(NEWCOMER, loser)).toEqual({ before: 1500, after: 1395, uncertainty: 632 });
  expect(after(NEWCOMER, NEWCOMER, "loss")).toEqual([loser, winner]);
  expect(after(NEWCOMER, NEWCOMER, "draw").map(points)).toEqual([1500, 1500]);
});

test("a draw brings unequal ones nearer, and to beat a weaker one is worth less", () => {
  const strong: Skill = { mu: 32, sigma: 3 };
  const weak: Skill = { mu: 20, sigma: 3 };
  const [down, up] = after(strong, weak, "draw");
  expect(down.mu).toBeLessThan(strong.mu);
  expect(up.mu).toBeGreaterThan(weak.mu);
  expect(after(strong, weak, "win")[0].mu - strong.mu).toBeLessThan(after(weak, strong, "win")[0].mu - weak.mu);
});

test("after many battles somebody is known to within a few hundred points", () => {
  let [one, other] = [NEWCOMER, NEWCOMER];
  for (let i = 0; i < 20; i++) [one, other] = after(one, other, i % 2 === 0 ? "win" : "loss");
  expect(uncertainty(one)).toBeLessThan(400);
});

test.each([
  [0, 20],
  [0.4, 21.6],
  [1, 24],
  [2, 24],
  [-1, 20],
])("with %d of a loss from 24 to 20 kept, %d is left", (kept, mu) => {
  const left = restored({ mu: 24, sigma: 3 }, { mu: 20, sigma: 2.8 }, kept);
  expect(left.mu).toBeCloseTo(mu);
  expect(left.sigma).toBe(2.8);
});

test("a winner is given nothing back", () => {
  expect(restored({ mu: 24, sigma: 3 }, { mu: 26, sigma: 2 }, 0.4).mu).toBe(26);
});
