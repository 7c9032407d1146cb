import { FLEET_PLANS, type FleetPlan, RAIDER_PLANS, type RaiderPlan, SHADOW_PLANS } from "@terok-nor/commander/approach/plans.ts";
import { solveGame } from "./zero-sum.ts";

/** How often the rebels win with one plan against another, 0 to 1. */
export interface Met {
  readonly raider: RaiderPlan;
  readonly fleet: FleetPlan;
  readonly share: number;
}

/** How often a side should choose a plan, 0 to 1. */
export interface Weighed<Plan> {
  readonly plan: Plan;
  readonly weight: number;
}

/** How both sides choose their plans when neither can do better by another choice. */
export interface Equilibrium {
  /** Share of battles the rebels win then. */
  readonly value: number;
  readonly raider: readonly Weighed<RaiderPlan>[];
  readonly fleet: readonly Weighed<FleetPlan>[];
  /** The same share if the raider had only the plans that cast no shadow. */
  readonly valueWithoutShadows: number;
}

/** The equilibrium of plan against plan; every plan that is met must have met every plan of the other side that is. */
export function equilibriumOf(pairs: readonly Met[]): Equilibrium {
  const raider = RAIDER_PLANS.filter((plan) => pairs.some((pair) => pair.raider === plan));
  const fleet = FLEET_PLANS.filter((plan) => pairs.some((pair) => pair.fleet === plan));
  const rowOf = (plan: RaiderPlan): number[] => fleet.map((other) => shareOf(pairs, plan, other));
  const { value, rows, columns } = solveGame(raider.map(rowOf));
  const plain = raider.filter((plan) => !SHADOW_PLANS.includes(plan));
  return {
    value,
    raider: raider.map((plan, i) => ({ plan, weight: rows[i] as number })),
    fleet: fleet.map((plan, i) => ({ plan, weight: columns[i] as number })),
    valueWithoutShadows: solveGame(plain.map(rowOf)).value,
  };
}

function shareOf(pairs: readonly Met[], raider: RaiderPlan, fleet: FleetPlan): number {
  const met = pairs.find((pair) => pair.raider === raider && pair.fleet === fleet);
  if (met === undefined) throw new Error(`${raider} has not met ${fleet}`);
  return met.share;
}

/** What the raider's plans with shadows weigh together, 0 to 1. */
export function shadowsWeight({ raider }: Equilibrium): number {
  return raider.reduce((sum, { plan, weight }) => sum + (SHADOW_PLANS.includes(plan) ? weight : 0), 0);
}

/** Weight from which a plan counts as one that is played. */
export const PLAYED = 0.1;

/** Plans that are played, on the side that has fewer of them. */
export function plansPlayed({ raider, fleet }: Equilibrium): number {
  const count = (plans: readonly Weighed<string>[]): number => plans.filter(({ weight }) => weight >= PLAYED - 1e-9).length;
  return Math.min(count(raider), count(fleet));
}
