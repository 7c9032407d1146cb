import { LEVEL_NAMES } from "@terok-nor/commander/mind/levels.ts";
import { OUTCOMES } from "@terok-nor/shared/aftermath/outcome.ts";
import { wilson } from "../stats/wilson.ts";
import type { BattleMode, Field } from "../tournament/options.ts";
import type { BattleResult } from "../tournament/result.ts";
import { playTournament } from "../tournament/run.ts";
import { type Summary, standingsOf } from "../tournament/summary.ts";
import { EVEN } from "../tournament/wanted.ts";
import { type CanonRow, canonRow } from "./row.ts";

/** The best captains on both sides, each fleet in turn. */
function fieldOf(seed: number, mode: BattleMode): Field {
  const best = LEVEL_NAMES[LEVEL_NAMES.length - 1] as (typeof LEVEL_NAMES)[number];
  return { mode, seed, galors: null, terran: best, alliance: best, set: [], plan: {} };
}

/** C9 and C10: `battles` between equal captains for each number of Galors, from one seed. */
export async function evenBattles(mode: BattleMode, battles: number, seed: number, threads?: number): Promise<CanonRow[]> {
  return judgeBattles(mode, await playTournament({ field: fieldOf(seed, mode), battles: battles * 3, threads }), seed);
}

/** The rows of battles that were played from a seed; those of a battle without the approach say so. */
export function judgeBattles(mode: BattleMode, results: readonly BattleResult[], seed: number): CanonRow[] {
  const of = mode === "full" ? "" : `-${mode}`;
  const kind = mode === "full" ? "full battles" : "assaults";
  const { groups, all } = standingsOf(results);
  const seeds = `tournament ${seed} of ${kind}, battles 0 to ${results.length - 1}`;
  const even = groups.map(({ galors, battles, wins }) =>
    canonRow({
      id: `C9-${galors}${of}`,
      what: `share of ${kind} against ${galors} Galors that the rebels win`,
      measure: wins.terran,
      ...EVEN,
      samples: battles,
      seeds: `${seeds}, every third`,
    }),
  );
  return [...even, historyRow(`C10${of}`, kind, all, seeds)];
}

function historyRow(id: string, kind: string, all: Summary, seeds: string): CanonRow {
  const came = all.outcomes["as-history-went"];
  const share = wilson(came, all.battles);
  const row = canonRow({
    id,
    what: `place of the historical outcome among the kinds of ${kind}, by how often they came; the interval is that of its share`,
    // Never seen, it has the last place, not one that it shares with other kinds that never came.
    measure: came === 0 ? OUTCOMES.length : 1 + OUTCOMES.filter((kind) => all.outcomes[kind] > came).length,
    high: 3,
    samples: all.battles,
    seeds,
  });
  return { ...row, interval: [share.low, share.high] };
}
