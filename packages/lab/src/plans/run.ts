import {
  FLEET_PLANS,
  type FleetPlan,
  type Plan,
  RAIDER_PLANS,
  type RaiderPlan,
  WORKS_PLANS,
  type WorksPlan,
} from "@terok-nor/commander/approach/plans.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { type Share, wilson } from "../stats/wilson.ts";
import type { BattleResult } from "../tournament/result.ts";
import { playTournament } from "../tournament/run.ts";
import { type Economy, economyOf, type PlayedPair } from "./economy.ts";
import type { PlansOptions } from "./options.ts";

/** How often a plan won for its own side against captains of the other side that drew theirs. */
export interface PlanRow<Name> {
  readonly plan: Name;
  readonly wins: Share;
}

/** How often the rebels won with a plan for the raider against a plan of the fleet's. */
export interface PlanPair {
  readonly raider: RaiderPlan;
  readonly fleet: FleetPlan;
  readonly wins: Share;
}

export interface PlansTable {
  readonly raider: readonly PlanRow<RaiderPlan>[];
  readonly works: readonly PlanRow<WorksPlan>[];
  readonly fleet: readonly PlanRow<FleetPlan>[];
  readonly pairs: readonly PlanPair[];
  /** For each number of Galors how both sides should choose; none where no pairs were played. */
  readonly economies: readonly Economy[];
  readonly verdict: Verdict;
}

export interface Verdict {
  /** Plans that win often enough to be worth a thought. */
  readonly worthwhile: { readonly raider: number; readonly fleet: number };
  /** A plan that is the best of its side's against every plan of the other's, or null. */
  readonly dominant: { readonly raider: RaiderPlan | null; readonly fleet: FleetPlan | null };
  readonly pass: boolean;
}

/** Share of wins from which a plan is worth a thought, and how many of these each side should have. */
const WORTHWHILE = 0.35;
const ENOUGH = 3;

/** Plays every plan against the other side's mixture and every pair of plans, the same battles each time. */
export async function playPlans(options: PlansOptions, saying = true): Promise<PlansTable> {
  const { battles, pairs } = options;
  const rowsOf = async <Name extends string>(key: keyof Plan, names: readonly Name[], side: Side): Promise<PlanRow<Name>[]> => {
    const rows: PlanRow<Name>[] = [];
    for (const plan of names) rows.push({ plan, wins: winsIn(await resultsOf(options, { [key]: plan }, battles, saying), side) });
    return rows;
  };
  const raider = await rowsOf("raider", RAIDER_PLANS, "terran");
  const works = await rowsOf("works", WORKS_PLANS, "terran");
  const fleet = await rowsOf("fleet", FLEET_PLANS, "alliance");
  const played = pairs > 0 ? await playPairs(options, saying) : [];
  const met = played.map(({ results, ...pair }): PlanPair => ({ ...pair, wins: winsIn(results, "terran") }));
  return { raider, works, fleet, pairs: met, economies: economiesOf(played), verdict: judgePlans(raider, fleet, met) };
}

/** The battles of one plan against another. */
interface Pairing {
  readonly raider: RaiderPlan;
  readonly fleet: FleetPlan;
  readonly results: readonly BattleResult[];
}

/** Plays every pair of plans, the same battles each time. */
export async function playPairs(options: PlansOptions, saying = true): Promise<Pairing[]> {
  const played: Pairing[] = [];
  for (const raider of RAIDER_PLANS)
    for (const fleet of FLEET_PLANS)
      played.push({ raider, fleet, results: await resultsOf(options, { raider, fleet }, options.pairs, saying) });
  return played;
}

/** What bluffing is worth by these battles, for each number of Galors among them. */
export function economiesOf(played: readonly Pairing[]): Economy[] {
  const counts = new Set(played.flatMap(({ results }) => results.map(({ galors }) => galors)));
  return [...counts].sort().map((galors) => {
    const of = ({ raider, fleet, results }: Pairing): PlayedPair => ({
      raider,
      fleet,
      won: results.filter((result) => result.galors === galors).map(({ winner }) => winner === "terran"),
    });
    return economyOf(galors, played.map(of));
  });
}

async function resultsOf({ field, threads }: PlansOptions, plan: Partial<Plan>, battles: number, saying: boolean): Promise<BattleResult[]> {
  const words = saying ? `battles of ${Object.values(plan).join(" against ")}` : null;
  return playTournament({ field: { ...field, mode: "full", plan }, battles, threads, saying: words });
}

const winsIn = (results: readonly BattleResult[], side: Side): Share =>
  wilson(results.filter(({ winner }) => winner === side).length, results.length);

/** Whether both sides have plans to choose from. */
export function judgePlans(
  raider: readonly PlanRow<RaiderPlan>[],
  fleet: readonly PlanRow<FleetPlan>[],
  pairs: readonly PlanPair[],
): Verdict {
  const enough = (rows: readonly PlanRow<string>[]): number => rows.filter(({ wins }) => wins.share >= WORTHWHILE).length;
  const worthwhile = { raider: enough(raider), fleet: enough(fleet) };
  const dominant = {
    raider:
      RAIDER_PLANS.find((plan) =>
        isBest(
          pairs,
          (pair) => pair.raider === plan,
          (pair) => pair.fleet,
          1,
        ),
      ) ?? null,
    fleet:
      FLEET_PLANS.find((plan) =>
        isBest(
          pairs,
          (pair) => pair.fleet === plan,
          (pair) => pair.raider,
          -1,
        ),
      ) ?? null,
  };
  const free = dominant.raider === null && dominant.fleet === null;
  return { worthwhile, dominant, pass: free && worthwhile.raider >= ENOUGH && worthwhile.fleet >= ENOUGH };
}

/**
 * Whether the pairs that are a plan's do better than all others
 * against each of the enemy's plans; `sign` -1 where less is better.
 */
function isBest(pairs: readonly PlanPair[], its: (pair: PlanPair) => boolean, against: (pair: PlanPair) => string, sign: number): boolean {
  const own = pairs.filter(its);
  const beats = (pair: PlanPair): boolean =>
    pairs.every((other) => its(other) || against(other) !== against(pair) || sign * (pair.wins.share - other.wins.share) > 0);
  return own.length > 0 && own.every(beats);
}
