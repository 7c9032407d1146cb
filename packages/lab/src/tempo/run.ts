import type { BattleMode, Field } from "../tournament/options.ts";
import type { BattleResult } from "../tournament/result.ts";
import { playFields } from "../tournament/run.ts";
import { type Summary, summarise } from "../tournament/summary.ts";
import type { TempoOptions } from "./options.ts";

/** What battles at one pace came to. */
export interface Tempo {
  /** Orders a minute both captains are held to; null: to none. */
  readonly orders: number | null;
  readonly mode: BattleMode;
  readonly galors: number;
  /** Rebels' share of wins, 0 to 1, and the range in which the true one lies (95 %). */
  readonly rebels: number;
  readonly low: number;
  readonly high: number;
  readonly battles: number;
  /** Orders given in a minute, of each kind and of all. */
  readonly given: Summary["orders"];
}

/** Plays the same battles at each pace. */
export async function playTempo({ field, paces, modes, galors, battles, threads }: TempoOptions, saying = true): Promise<Tempo[]> {
  const cells = modes.flatMap((mode) => galors.flatMap((count) => paces.map((pace) => ({ mode, galors: count, pace }))));
  const fields = cells.map(({ pace, ...cell }): Field => ({ ...field, ...cell, ...(pace !== null && { pace }) }));
  const played = await playFields({ fields, battles, threads, saying: saying ? "battles" : null });
  return cells.map(({ mode, galors: count, pace }, i) => {
    const { wins, orders } = summarise(played[i] as BattleResult[]);
    const { share, low, high } = wins.terran;
    return { orders: pace, mode, galors: count, rebels: share, low, high, battles, given: orders };
  });
}
