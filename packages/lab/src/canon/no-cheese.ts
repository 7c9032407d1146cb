import { ITSELF } from "../exploit/plans.ts";
import { searchPlans, type Tried, worstOf } from "../exploit/search.ts";
import { meanRange } from "../stats/mean-range.ts";
import { type BattleResult, marginFor } from "../tournament/result.ts";
import { EVEN } from "../tournament/wanted.ts";
import { bestField } from "./even-battles.ts";
import { type CanonRow, canonRow } from "./row.ts";

/** C14: no simple plan beats the best captain of the other side. `battles` of each plan in the last round of the search. */
export async function noCheese(battles: number, seed: number, threads?: number): Promise<CanonRow[]> {
  const tried = await searchPlans({ field: bestField(seed, "assault"), battles, threads });
  return [...judgeTried(tried, seed), ...judgeRetreat(tried, seed)];
}

/** The rows of the worst plans that a search found, one for each side. */
export function judgeTried(tried: readonly Tried[], seed: number): CanonRow[] {
  return worstOf(tried).map(({ plan: { plan, side }, results, wins, low, high }) =>
    canonRow({
      id: `C14-${side}`,
      what: `share of assaults that the worst simple plan of the ${side} side wins: ${plan}`,
      measure: wins,
      range: { low, high },
      high: EVEN.high,
      samples: results.length,
      seeds: seedsOf(seed, results),
    }),
  );
}

/** The row of the retreat at once, by which nobody may do better than by fighting in a series that the margin decides. */
export function judgeRetreat(tried: readonly Tried[], seed: number): CanonRow[] {
  const of = (name: string) => tried.find(({ plan }) => plan.side === "alliance" && plan.plan === name)?.results ?? [];
  const [fought, left] = [of(ITSELF), of("retreat-at-once")];
  const margin = (result: BattleResult): number => marginFor("alliance", result);
  const gain = meanRange(left.map((result, i) => margin(result) - margin(fought[i] as BattleResult)));
  return [
    canonRow({
      id: "C14-retreat",
      what: "points of margin that a retreat at once brings the Alliance, less what its captain gets in the same battles",
      measure: gain.mean,
      range: gain,
      high: 0,
      unit: "points",
      samples: left.length,
      seeds: seedsOf(seed, left),
    }),
  ];
}

const seedsOf = (seed: number, results: readonly BattleResult[]): string =>
  `tournament ${seed} of assaults, battles ${results[0]?.index ?? 0} to ${results.at(-1)?.index ?? 0}`;
