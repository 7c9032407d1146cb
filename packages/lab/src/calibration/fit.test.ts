import { FACTS, type Facts } from "@terok-nor/commander/counsel/facts.ts";
import { logistic } from "@terok-nor/commander/counsel/reckon.ts";
import { expect, test } from "vitest";
import { fitWeights, weightsRow } from "./fit.ts";

const facts = (some: Partial<Facts>): Facts => ({ ...(Object.fromEntries(FACTS.map((fact) => [fact, 0.5])) as Facts), ...some });

/** Samples on a grid of two facts, each outcome as often as the given weights say it should come. */
function grid(base: number, station: number, fleet: number) {
  const samples: { facts: Facts; rebelsWon: boolean }[] = [];
  for (let a = 0; a <= 10; a++)
    for (let b = 0; b <= 10; b++) {
      const odds = logistic(base + (station * a) / 10 + (fleet * b) / 10);
      for (let n = 0; n < 20; n++) samples.push({ facts: facts({ station: a / 10, fleet: b / 10 }), rebelsWon: (n + 0.5) / 20 < odds });
    }
  return samples;
}

test("the weights samples were made with are found again", () => {
  const weights = fitWeights(grid(-3, 4, 2));
  expect(Math.abs(weights.station - 4)).toBeLessThan(0.4);
  expect(Math.abs(weights.fleet - 2)).toBeLessThan(0.3);
  expect(weights.raider).toBe(0);
  expect(Math.abs(weights.base + 3)).toBeLessThan(0.4);
}, 20_000);

test("a fact that speaks against what it should speak for gets no weight, never one below 0", () => {
  const weights = fitWeights(grid(1, -4, 2));
  expect(weights.station).toBe(0);
}, 20_000);

test("a row can be put into the table as it is", () => {
  const weights = fitWeights(grid(0, 1, 1).slice(0, 200));
  expect(weightsRow("terran", weights)).toMatch(/^ {2}terran: \{ base: -?[\d.]+, station: [\d.]+, .*lasts: [\d.]+ \},$/);
}, 20_000);
