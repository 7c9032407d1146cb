import { pairedGain } from "@terok-nor/commander/counsel/paired.ts";
import { OUTCOMES } from "@terok-nor/shared/aftermath/outcome.ts";
import { type BattleMode, BEST, type Field } from "../tournament/options.ts";
import type { BattleResult } from "../tournament/result.ts";
import { playFields } from "../tournament/run.ts";
import { type Summary, standingsOf } from "../tournament/summary.ts";
import { EVEN } from "../tournament/wanted.ts";
import { type CanonRow, canonRow } from "./row.ts";

/** Orders a minute both captains are held to; null: to none. */
const PACES = [null, 60, 30, 15] as const;
type Pace = (typeof PACES)[number];

/** The best captains on both sides, each fleet in turn. */
export function bestField(seed: number, mode: BattleMode): Field {
  return { mode, seed, galors: null, terran: BEST, alliance: BEST, set: [], plan: {} };
}

/** C9 and C10: `battles` between equal captains for each number of Galors, the same ones at each pace, from one seed. */
export async function evenBattles(mode: BattleMode, battles: number, seed: number, threads?: number): Promise<CanonRow[]> {
  const fields = PACES.map((pace) => ({ ...bestField(seed, mode), ...(pace !== null && { pace }) }));
  const played = await playFields({ fields, battles: battles * 3, threads });
  return PACES.flatMap((pace, i) => judgeBattles(mode, played[i] as BattleResult[], seed, pace));
}

/** The rows of battles that were played from a seed; those of a battle without the approach, or at a pace, say so. */
export function judgeBattles(mode: BattleMode, results: readonly BattleResult[], seed: number, pace: Pace = null): CanonRow[] {
  const of = `${mode === "full" ? "" : `-${mode}`}${pace === null ? "" : `-${pace}`}`;
  const kind = mode === "full" ? "full battles" : "assaults";
  const at = pace === null ? "" : ` at ${pace} orders a minute`;
  const { groups, all } = standingsOf(results);
  const seeds = `tournament ${seed} of ${kind}${at}, battles 0 to ${results.length - 1}`;
  const even = groups.map(({ galors, battles, wins }) =>
    canonRow({
      id: `C9-${galors}${of}`,
      what: `share of ${kind}${at} against ${galors} Galors that the rebels win`,
      measure: wins.terran,
      range: wins.terran,
      ...EVEN,
      samples: battles,
      seeds: `${seeds}, every third`,
    }),
  );
  return pace === null ? [...even, historyRow(`C10${of}`, kind, all, seeds)] : even;
}

/** Its place is as sure as it is sure of each other kind that it came more often, or less. */
function historyRow(id: string, kind: string, { outcomes, battles }: Summary, seeds: string): CanonRow {
  const came = outcomes["as-history-went"];
  const others = OUTCOMES.filter((each) => each !== "as-history-went");
  const lead = (each: (typeof OUTCOMES)[number]) => pairedGain(outcomes[each], came, battles);
  return canonRow({
    id,
    what: `place of the historical outcome among the kinds of ${kind}, by how often they came`,
    // Never seen, it has the last place, not one that it shares with other kinds that never came.
    measure: came === 0 ? OUTCOMES.length : 1 + others.filter((each) => outcomes[each] > came).length,
    high: 3,
    range: {
      low: 1 + others.filter((each) => lead(each).low > 0).length,
      high: 1 + others.filter((each) => lead(each).high >= 0).length,
    },
    unit: "place",
    samples: battles,
    seeds,
  });
}
