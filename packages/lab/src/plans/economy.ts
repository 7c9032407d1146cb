import type { FleetPlan, RaiderPlan } from "@terok-nor/commander/approach/plans.ts";
import { ROLL, roll } from "@terok-nor/shared/math/chance.ts";
import { quantile } from "../stats/quantile.ts";
import { type Equilibrium, equilibriumOf, type Met, plansPlayed, shadowsWeight } from "./equilibrium.ts";

/** The battles of one plan against another, the same ones for every pair: whether the rebels won each. */
export interface PlayedPair {
  readonly raider: RaiderPlan;
  readonly fleet: FleetPlan;
  readonly won: readonly boolean[];
}

/** A measure with the range in which the true one lies with 95 % confidence. */
export interface Ranged {
  readonly measure: number;
  readonly low: number;
  readonly high: number;
}

/** What bluffing is worth against one number of Galors. */
export interface Economy {
  readonly galors: number;
  /** Battles of each pair. */
  readonly battles: number;
  readonly equilibrium: Equilibrium;
  readonly value: Ranged;
  /** Weight of the raider's plans with shadows, and what the rebels would lose without them. */
  readonly shadows: Ranged;
  readonly worth: Ranged;
  /** Plans of 10 % and more, on the side that has fewer. */
  readonly plans: Ranged;
}

/** Times the battles are drawn anew. */
const DRAWS = 400;
/** What is left out at either end of the draws. */
const TAIL = 0.025;

/**
 * The economy of bluffing by the battles of every plan against every other. The ranges are those of equilibria
 * over battles drawn from these with repetition, the same draw for every pair (B. Efron's bootstrap, 1979). They
 * are wide for weights where plans are about as good.
 */
export function economyOf(galors: number, played: readonly PlayedPair[]): Economy {
  const battles = Math.min(...played.map(({ won }) => won.length));
  const equilibrium = equilibriumOf(sharesIn(played, [...Array(battles).keys()]));
  const drawn = Array.from({ length: DRAWS }, (_, draw) => equilibriumOf(sharesIn(played, drawnFrom(battles, draw))));
  const ranged = (of: (one: Equilibrium) => number): Ranged => {
    const all = drawn.map(of);
    return { measure: of(equilibrium), low: quantile(all, TAIL), high: quantile(all, 1 - TAIL) };
  };
  return {
    galors,
    battles,
    equilibrium,
    value: ranged(({ value }) => value),
    shadows: ranged(shadowsWeight),
    worth: ranged(({ value, valueWithoutShadows }) => value - valueWithoutShadows),
    plans: ranged(plansPlayed),
  };
}

function drawnFrom(battles: number, draw: number): number[] {
  return Array.from({ length: battles }, (_, i) => Math.floor(roll(draw, i, ROLL.taste, 0, 0) * battles));
}

function sharesIn(played: readonly PlayedPair[], battles: readonly number[]): Met[] {
  return played.map(({ raider, fleet, won }) => ({
    raider,
    fleet,
    share: battles.reduce((sum, i) => sum + Number(won[i]), 0) / battles.length,
  }));
}
