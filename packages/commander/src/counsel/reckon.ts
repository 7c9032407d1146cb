import { powerOfHalf } from "@terok-nor/shared/math/power-of-half.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { Muster } from "../mind/muster.ts";
import { COEFFICIENTS } from "./coefficients.ts";
import { FACTS, FACTS_FAVOUR, type Facts, factsOf } from "./facts.ts";

const LOG2E = Math.LOG2E;

/** The logistic curve, 0 to 1, the same bits in every engine. */
export function logistic(x: number): number {
  const half = powerOfHalf((x < 0 ? -x : x) * LOG2E);
  return x < 0 ? half / (1 + half) : 1 / (1 + half);
}

/**
 * A side's odds of winning (0 to 1) at a glance: a logistic formula over a handful of facts of its
 * own picture, at no cost to speak of. forecast.ts plays the battle out instead and is better.
 */
export function reckonOdds(picture: Picture, muster: Muster): number {
  const rebels = logistic(leaning(factsOf(picture, muster), COEFFICIENTS[picture.side]));
  return picture.side === FACTS_FAVOUR ? rebels : 1 - rebels;
}

function leaning(facts: Facts, weights: (typeof COEFFICIENTS)["terran"]): number {
  return FACTS.reduce((sum, fact) => sum + weights[fact] * facts[fact], weights.base);
}
