import { OUTCOMES, type Outcome } from "@terok-nor/shared/aftermath/outcome.ts";
import type { Ending } from "@terok-nor/shared/battle/state.ts";
import { CLASS_IDS, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { quantile } from "../stats/quantile.ts";
import { type Share, wilson } from "../stats/wilson.ts";
import { type ApproachSummary, summariseApproaches } from "./approach-summary.ts";
import type { BattleResult } from "./result.ts";

/** What some battles came to. */
export interface Summary {
  readonly battles: number;
  readonly wins: Readonly<Record<Side, Share>>;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly endings: Readonly<Partial<Record<Ending, number>>>;
  /** s */
  readonly length: { readonly median: number; readonly p10: number; readonly p90: number };
  /** Median margin of the battles each side won, or null when it won none. */
  readonly margin: Readonly<Record<Side, number | null>>;
  /** Orders a captain of each side gave in a minute, in the mean: of each kind and of all. */
  readonly orders: Readonly<Record<Side, { readonly all: number; readonly kinds: Readonly<Record<string, number>> }>>;
  /** Act one, or null where no battle had one. */
  readonly approach: ApproachSummary | null;
  /** Ships of each class that neither were destroyed nor captured. */
  readonly survivors: Readonly<Record<ShipClassId, { readonly of: number; readonly survived: number; readonly share: number }>>;
}

export function summarise(results: readonly BattleResult[]): Summary {
  const lengths = results.map((result) => result.length);
  const of = <T>(each: (side: Side) => T): Record<Side, T> => ({ terran: each("terran"), alliance: each("alliance") });
  const won = of((side) => results.filter((result) => result.winner === side));
  return {
    battles: results.length,
    wins: of((side) => wilson(won[side].length, results.length)),
    outcomes: Object.fromEntries(OUTCOMES.map((kind) => [kind, results.filter((result) => result.outcome === kind).length])) as Record<
      Outcome,
      number
    >,
    endings: countBy(results, (result) => result.ending),
    length: { median: quantile(lengths, 0.5), p10: quantile(lengths, 0.1), p90: quantile(lengths, 0.9) },
    margin: of((side) =>
      won[side].length === 0
        ? null
        : quantile(
            won[side].map((result) => result.margin),
            0.5,
          ),
    ),
    orders: of((side) => ordersAMinute(results, side)),
    approach: summariseApproaches(results),
    survivors: survivors(results),
  };
}

function ordersAMinute(results: readonly BattleResult[], side: Side): Summary["orders"][Side] {
  const minutes = results.reduce((sum, { length }) => sum + length / 60, 0);
  const kinds = new Map<string, number>();
  for (const { given } of results)
    for (const [kind, times] of Object.entries(given[side].orders)) kinds.set(kind, (kinds.get(kind) ?? 0) + times / minutes);
  const ranked = [...kinds].sort(([, a], [, b]) => b - a);
  return { all: ranked.reduce((sum, [, often]) => sum + often, 0), kinds: Object.fromEntries(ranked) };
}

/** How often each value occurs, the most frequent first. */
function countBy<Key extends string>(results: readonly BattleResult[], key: (result: BattleResult) => Key): Partial<Record<Key, number>> {
  const counts = new Map<Key, number>();
  for (const result of results) counts.set(key(result), (counts.get(key(result)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a)) as Partial<Record<Key, number>>;
}

function survivors(results: readonly BattleResult[]): Summary["survivors"] {
  const rows = CLASS_IDS.map((cls) => {
    const ships = results.flatMap((result) => result.ships.filter((ship) => ship.cls === cls));
    const survived = ships.filter((ship) => ship.fate !== "destroyed" && ship.fate !== "captured").length;
    return [cls, { of: ships.length, survived, share: ships.length === 0 ? 0 : survived / ships.length }] as const;
  });
  return Object.fromEntries(rows) as Summary["survivors"];
}

/** Summaries of the battles with each number of Galors that occurs, and of all. */
export interface Standings {
  readonly groups: readonly (Summary & { readonly galors: number })[];
  readonly all: Summary;
}

export function standingsOf(results: readonly BattleResult[]): Standings {
  const numbers = [...new Set(results.map((result) => result.galors))].sort((a, b) => a - b);
  const groups = numbers.map((galors) => ({ galors, ...summarise(results.filter((result) => result.galors === galors)) }));
  return { groups, all: summarise(results) };
}
