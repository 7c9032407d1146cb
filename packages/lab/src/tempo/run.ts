import type { BattleMode, Field } from "../tournament/options.ts";
import { playTournament } from "../tournament/run.ts";
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
  const found: Tempo[] = [];
  for (const mode of modes)
    for (const count of galors)
      for (const pace of paces) {
        const of: Field = { ...field, mode, galors: count, ...(pace !== null && { pace }) };
        const what = `battles (${mode}, ${count} Galors, ${pace === null ? "no pace" : `${pace} orders a minute`})`;
        const results = await playTournament({ field: of, battles, threads, saying: saying ? what : null });
        const { wins, orders } = summarise(results);
        const { share, low, high } = wins.terran;
        found.push({ orders: pace, mode, galors: count, rebels: share, low, high, battles, given: orders });
      }
  return found;
}
