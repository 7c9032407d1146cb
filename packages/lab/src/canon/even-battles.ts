import { LEVEL_NAMES } from "@terok-nor/commander/levels.ts";
import { OUTCOMES } from "@terok-nor/shared/aftermath/outcome.ts";
import { wilson } from "../stats/wilson.ts";
import type { Field } from "../tournament/options.ts";
import type { BattleResult } from "../tournament/result.ts";
import { playTournament } from "../tournament/run.ts";
import { type Summary, standingsOf } from "../tournament/summary.ts";
import { EVEN } from "../tournament/wanted.ts";
import { type CanonRow, canonRow } from "./row.ts";

/** The best captains on both sides, each fleet in turn. */
function fieldOf(seed: number): Field {
  const best = LEVEL_NAMES[LEVEL_NAMES.length - 1] as (typeof LEVEL_NAMES)[number];
  return { seed, galors: null, terran: best, alliance: best, set: [] };
}

/** C9 and C10: `battles` between equal captains for each number of Galors, from one seed. */
export async function evenBattles(battles: number, seed: number, threads?: number): Promise<CanonRow[]> {
  return judgeBattles(await playTournament({ field: fieldOf(seed), battles: battles * 3, threads }), seed);
}

/** The rows of battles that were played from a seed. */
export function judgeBattles(results: readonly BattleResult[], seed: number): CanonRow[] {
  const { groups, all } = standingsOf(results);
  const seeds = `tournament ${seed}, battles 0 to ${results.length - 1}`;
  const even = groups.map(({ galors, battles, wins }) =>
    canonRow({
      id: `C9-${galors}`,
      what: `share of battles against ${galors} Galors that the rebels win`,
      measure: wins.terran,
      ...EVEN,
      samples: battles,
      seeds: `${seeds}, every third`,
    }),
  );
  return [...even, historyRow(all, seeds)];
}

function historyRow(all: Summary, seeds: string): CanonRow {
  const came = all.outcomes["as-history-went"];
  const share = wilson(came, all.battles);
  const row = canonRow({
    id: "C10",
    what: "place of the historical outcome among the kinds, by how often they came; the interval is that of its share",
    // Never seen, it has the last place, not one that it shares with other kinds that never came.
    measure: came === 0 ? OUTCOMES.length : 1 + OUTCOMES.filter((kind) => all.outcomes[kind] > came).length,
    high: 3,
    samples: all.battles,
    seeds,
  });
  return { ...row, interval: [share.low, share.high] };
}
