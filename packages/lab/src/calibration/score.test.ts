import { expect, test } from "vitest";
import type { Judgement } from "./judge.ts";
import { binsOf, brierOf, scoresOf } from "./score.ts";

test.each([
  [[{ odds: 1, won: true }], 0],
  [[{ odds: 0, won: true }], 1],
  [
    [
      { odds: 0.5, won: true },
      { odds: 0.5, won: false },
    ],
    0.25,
  ],
  [
    [
      { odds: 0.8, won: true },
      { odds: 0.4, won: false },
    ],
    0.1,
  ],
])("the Brier score of %j is %f", (judgements, score) => {
  expect(brierOf(judgements)).toBeCloseTo(score, 12);
});

test("odds fall into ten bins of equal width, the last taking certainty", () => {
  const bins = binsOf([
    { odds: 0, won: false },
    { odds: 0.12, won: true },
    { odds: 0.18, won: false },
    { odds: 1, won: true },
  ]);
  expect(bins.map(({ count }) => count)).toEqual([1, 2, 0, 0, 0, 0, 0, 0, 0, 1]);
  expect(bins[1]).toEqual({ from: 0.1, count: 2, told: 0.15, won: 0.5 });
});

test("each way, moment and side is scored by its own judgements alone", () => {
  const judgements: Judgement[] = [
    { by: "reckoning", moment: "30 s", side: "terran", odds: 1, won: true },
    { by: "reckoning", moment: "30 s", side: "alliance", odds: 1, won: false },
    { by: "reckoning", moment: "50 %", side: "terran", odds: 0.5, won: true },
  ];
  const scores = scoresOf(judgements);
  const of = (moment: string, side: string) => scores.find((score) => score.moment === moment && score.side === side);
  expect([of("30 s", "both")?.brier, of("30 s", "terran")?.brier, of("30 s", "alliance")?.brier]).toEqual([0.5, 0, 1]);
  expect(of("50 %", "both")).toMatchObject({ count: 1, brier: 0.25 });
  expect(scores.some(({ by }) => by === "forecast")).toBe(false);
});
