import { WORKS_PLANS } from "@terok-nor/commander/approach/plans.ts";
import { pairedGain } from "@terok-nor/commander/counsel/paired.ts";
import { wilson } from "../stats/wilson.ts";
import type { BattleResult } from "../tournament/result.ts";
import { playFields } from "../tournament/run.ts";
import { UNFOUGHT_COST } from "../tournament/wanted.ts";
import { UNFOUGHT_RETREAT } from "../worth/deeds.ts";
import { playWorth } from "../worth/run.ts";
import { bestField } from "./even-battles.ts";
import { type CanonRow, canonRow } from "./row.ts";

/** Share of wins by which two plans of the works may differ, and of battles that are lost without Defiant. */
const APART = 0.05;
const LOST = 0.9;

/** C11b: every plan of the works pays alike, in full battles, the same ones for each. */
export async function worksPayAlike(battles: number, seed: number, threads?: number): Promise<CanonRow> {
  const field = bestField(seed, "full");
  const fields = WORKS_PLANS.map((works) => ({ ...field, plan: { works } }));
  const played = await playFields({ fields, battles, threads });
  return judgeWorks(
    WORKS_PLANS.map((plan, i) => [plan, played[i] as BattleResult[]]),
    seed,
  );
}

/** The row of the best of some plans against the worst; the battles of each are the same. */
export function judgeWorks(played: readonly (readonly [plan: string, results: readonly BattleResult[]])[], seed: number): CanonRow {
  const won = played.map(([plan, results]) => ({ plan, won: results.map(({ winner }) => winner === "terran") }));
  const count = (wins: readonly boolean[]): number => wins.filter(Boolean).length;
  won.sort((a, b) => count(b.won) - count(a.won));
  const [best, worst] = [won[0] as (typeof won)[number], won[won.length - 1] as (typeof won)[number]];
  const of = best.won.length;
  const gained = best.won.filter((wins, i) => wins && !worst.won[i]).length;
  const lost = worst.won.filter((wins, i) => wins && !best.won[i]).length;
  const gain = pairedGain(gained, lost, of);
  return canonRow({
    id: "C11b-works",
    what: `share of full battles the rebels win with works ${best.plan}, less that with ${worst.plan}, the best and the worst of their plans`,
    measure: gain.gain,
    range: gain,
    high: APART,
    samples: of,
    seeds: `tournament ${seed} of full battles, battles 0 to ${of - 1} for each plan`,
  });
}

/** C11b: battles in which Defiant never leaves the scaffold are lost. */
export async function unbuiltLoses(battles: number, seed: number, threads?: number): Promise<CanonRow> {
  const field = { ...bestField(seed, "full"), without: { terran: ["clear-scaffold"] as const } };
  const [results = []] = await playFields({ fields: [field], battles, threads });
  const lost = wilson(results.filter(({ winner }) => winner === "alliance").length, results.length);
  return canonRow({
    id: "C11b-scaffold",
    what: "share of full battles that the rebels lose if Defiant never leaves the scaffold",
    measure: lost,
    range: lost,
    low: LOST,
    samples: battles,
    seeds: `tournament ${seed} of full battles, battles 0 to ${battles - 1}`,
  });
}

/** C11b: leaving without a fight costs the Alliance more than the mean battle it fights and loses. */
export async function fightingPays(battles: number, seed: number, threads?: number): Promise<CanonRow[]> {
  const found = await playWorth({ field: bestField(seed, "assault"), deeds: [UNFOUGHT_RETREAT], battles, threads });
  return found.map(({ margin, battles: lost }) =>
    canonRow({
      id: "C11b-unfought",
      what: "points of margin that a retreat without a fight costs the Alliance over the battles it fights and loses",
      measure: -margin.gain,
      range: { low: -margin.high, high: -margin.low },
      low: UNFOUGHT_COST,
      unit: "points",
      samples: lost,
      seeds: `tournament ${seed} of assaults, those of battles 0 to ${battles - 1} that the Alliance loses`,
    }),
  );
}
