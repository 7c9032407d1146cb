import { FACTS, type Fact } from "@terok-nor/commander/counsel/facts.ts";
import { meanOf } from "../stats/mean-of.ts";
import type { Sample } from "./judge.ts";

export type Weights = { base: number } & Record<Fact, number>;

/**
 * Steps of the descent, their first length, and how strongly
 * weights are drawn to 0, so that facts that hardly vary get none.
 */
const STEPS = 4000;
const RATE = 2;
const PULL = 1e-4;

/**
 * Fits the reckoning's weights to samples by logistic regression: gradient descent on the mean log loss, every
 * weight but the base kept from falling below 0, so that more of what is good for a side never lowers its odds.
 */
export function fitWeights(samples: readonly Pick<Sample, "facts" | "rebelsWon">[]): Weights {
  // Facts less their means: the descent is much quicker on them.
  const means = FACTS.map((fact) => meanOf(samples, ({ facts }) => facts[fact]));
  const rows = samples.map(({ facts }) => Float64Array.from(FACTS, (fact, i) => facts[fact] - (means[i] as number)));
  const won = Float64Array.from(samples, ({ rebelsWon }) => Number(rebelsWon));
  const weights = new Float64Array(FACTS.length);
  let base = 0;
  for (let step = 0; step < STEPS; step++) base = descend(rows, won, weights, base);
  base -= means.reduce((sum, middle, i) => sum + (weights[i] as number) * middle, 0);
  return { base, ...(Object.fromEntries(FACTS.map((fact, i) => [fact, weights[i]])) as Record<Fact, number>) };
}

/** One step down: changes the weights and gives the new base. */
function descend(rows: readonly Float64Array[], won: Float64Array, weights: Float64Array, base: number): number {
  const slope = new Float64Array(weights.length);
  let baseSlope = 0;
  for (const [n, row] of rows.entries()) {
    let sum = base;
    for (let i = 0; i < row.length; i++) sum += (weights[i] as number) * (row[i] as number);
    const error = 1 / (1 + Math.exp(-sum)) - (won[n] as number);
    baseSlope += error;
    for (let i = 0; i < row.length; i++) slope[i] = (slope[i] as number) + error * (row[i] as number);
  }
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number;
    weights[i] = Math.max(0, weight - RATE * ((slope[i] as number) / rows.length + PULL * weight));
  }
  return base - (RATE * baseSlope) / rows.length;
}

/** The weights of a side as a row of counsel/coefficients.ts. */
export function weightsRow(side: string, weights: Weights): string {
  const words = ["base" as const, ...FACTS].map((name) => `${name}: ${Number(weights[name].toFixed(2))}`);
  return `  ${side}: { ${words.join(", ")} },`;
}
