import {
  FLEET_PLANS,
  type FleetPlan,
  RAIDER_PLANS,
  type RaiderPlan,
  WORKS_PLANS,
  type WorksPlan,
} from "@terok-nor/commander/approach/plans.ts";
import { meanOf } from "../stats/mean-of.ts";
import { quantile } from "../stats/quantile.ts";
import { type Share, wilson } from "../stats/wilson.ts";
import type { ApproachResult, BattleResult } from "./result.ts";

/**
 * What act one came to over some battles: medians of the first two,
 * means of the rest; times in h of the chart unless named otherwise.
 */
export interface ApproachSummary {
  /** s */
  readonly length: number;
  readonly arrived: number;
  readonly chases: number;
  readonly stalls: number;
  readonly strikes: number;
  readonly caught: number;
  /** Contacts the Alliance had. */
  readonly real: number;
  readonly shadows: number;
  readonly confirmed: number;
  readonly exposed: number;
  /** Team-hours. */
  readonly work: number;
  /** Rebels' wins by what the captains had planned; plans that nobody had are left out. */
  readonly wins: {
    readonly raider: Readonly<Partial<Record<RaiderPlan, Share>>>;
    readonly works: Readonly<Partial<Record<WorksPlan, Share>>>;
    readonly fleet: Readonly<Partial<Record<FleetPlan, Share>>>;
  };
}

export function summariseApproaches(results: readonly BattleResult[]): ApproachSummary | null {
  const all = results.flatMap(({ approach }) => (approach === null ? [] : [approach]));
  if (all.length === 0) return null;
  const mean = (of: (approach: ApproachResult) => number): number => meanOf(all, of);
  const arrivals = all.flatMap(({ arrived }) => (arrived === null ? [] : [arrived]));
  return {
    length: quantile(
      all.map(({ length }) => length),
      0.5,
    ),
    arrived: arrivals.length === 0 ? Number.NaN : quantile(arrivals, 0.5),
    chases: mean(({ chases }) => chases),
    stalls: mean(({ stalls }) => stalls),
    strikes: mean(({ strikes }) => strikes),
    caught: mean(({ caught }) => caught),
    real: mean(({ real }) => real),
    shadows: mean(({ shadows }) => shadows),
    confirmed: mean(({ confirmed }) => confirmed),
    exposed: mean(({ exposed }) => exposed),
    work: mean(({ work }) => work),
    wins: {
      raider: winsBy(results, "raider", RAIDER_PLANS),
      works: winsBy(results, "works", WORKS_PLANS),
      fleet: winsBy(results, "fleet", FLEET_PLANS),
    },
  };
}

function winsBy<Name extends string>(
  results: readonly BattleResult[],
  what: "raider" | "works" | "fleet",
  names: readonly Name[],
): Partial<Record<Name, Share>> {
  const rows = names.map((name) => {
    const had = results.filter(({ approach }) => approach?.plan[what] === name);
    return [name, wilson(had.filter(({ winner }) => winner === "terran").length, had.length)] as const;
  });
  return Object.fromEntries(rows.filter(([, { of }]) => of > 0)) as Partial<Record<Name, Share>>;
}
