import { searchPlans, type Tried, worstOf } from "../exploit/search.ts";
import { EVEN } from "../tournament/wanted.ts";
import { bestField } from "./even-battles.ts";
import { type CanonRow, canonRow } from "./row.ts";

/** C14: no simple plan beats the best captain of the other side. `battles` of each plan in the last round of the search. */
export async function noCheese(battles: number, seed: number, threads?: number): Promise<CanonRow[]> {
  return judgeTried(await searchPlans({ field: bestField(seed, "assault"), battles, threads }), seed);
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
      seeds: `tournament ${seed} of assaults, battles ${results[0]?.index ?? 0} to ${results.at(-1)?.index ?? 0}`,
    }),
  );
}
