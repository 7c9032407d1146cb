import { compareWorlds } from "../worlds/run.ts";
import { atMost, type HoldRow } from "./row.ts";

/** Pairs in which nothing was to be seen say nothing: of each way to differ, so many must have shown something. */
const SHOWN = 0.1;

/** Two worlds that differ only in what a side cannot know send it the same bytes, and refuse it the same. */
export async function holdFog(pairs: number, from: number): Promise<HoldRow[]> {
  const { different, ways } = await compareWorlds({ pairs, from });
  for (const { pair, way, step } of different.slice(0, 10)) console.error(`pair ${pair} (${way}) differs at step ${step}`);
  const empty = Object.values(ways).filter((way) => way.met < way.pairs * SHOWN).length;
  const what =
    "pairs of worlds of which a side is sent other bytes, now or as it comes back, or is answered otherwise when it asks for orders";
  return [atMost(0, { id: "fog", what, times: pairs, measure: different.length + (pairs > 100 ? empty : 0) })];
}
