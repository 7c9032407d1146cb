import { GALOR_COUNTS } from "@terok-nor/shared/battle/matched.ts";
import type { Economy, Ranged } from "../plans/economy.ts";
import { economiesOf, playPairs } from "../plans/run.ts";
import { EVEN } from "../tournament/wanted.ts";
import { bestField } from "./even-battles.ts";
import { type CanonRow, canonRow } from "./row.ts";

/** Least weight of the plans with shadows, least worth of them, and plans that each side must have to choose from. */
const SHADOWS = 0.4;
const WORTH = 0.05;
const CHOICE = 3;

/** C13: every plan of the raider's against every plan of the fleet's, `battles` for each pair and number of Galors. */
export async function bluffPays(battles: number, seed: number, threads?: number): Promise<CanonRow[]> {
  const pairs = battles * GALOR_COUNTS.length;
  return judgeEconomy(economiesOf(await playPairs({ field: bestField(seed, "full"), battles: 0, pairs, threads, json: true })), seed);
}

/** Four rows for each number of Galors, which fail where the range leaves the target out. */
export function judgeEconomy(economies: readonly Economy[], seed: number): CanonRow[] {
  return economies.flatMap(({ galors, battles, value, shadows, worth, plans }) => {
    const row = (name: string, what: string, ranged: Ranged, target: { low: number; high?: number }): CanonRow => {
      const { measure, low, high } = ranged;
      const judged = canonRow({
        id: `C13-${galors}-${name}`,
        what: `${what}, ${galors} Galors`,
        measure,
        ...target,
        samples: battles,
        seeds: `tournament ${seed}, the same battles for each pair of plans`,
      });
      return { ...judged, pass: high >= target.low && low <= (target.high ?? high), interval: [low, high] };
    };
    return [
      row("value", "share of battles the rebels win when both choose their plans best", value, EVEN),
      row("shadows", "weight of the raider's plans with shadows then", shadows, { low: SHADOWS }),
      row("worth", "share of battles the rebels would lose without these plans", worth, { low: WORTH }),
      row("plans", "plans of 10 % or more, on the side that has fewer", plans, { low: CHOICE }),
    ];
  });
}
