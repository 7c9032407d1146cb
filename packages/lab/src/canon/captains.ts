import { BATTLE_MODES } from "../tournament/options.ts";
import { bluffPays } from "./bluff-economy.ts";
import { choresDoNot, deedsDecide } from "./deeds.ts";
import { fightingPays, unbuiltLoses, worksPayAlike } from "./defiant-pays.ts";
import { evenBattles } from "./even-battles.ts";
import { noCheese } from "./no-cheese.ts";
import type { CanonRow } from "./row.ts";

/** Battles of captains that each behaviour is measured over; 0: it is left to the proof. */
export interface Sizes {
  /** For each number of Galors at each pace, with the approach and without. */
  readonly even: number;
  /** With everything, and as many without each deed. */
  readonly deeds: number;
  /** For each plan of the works. */
  readonly works: number;
  readonly unbuilt: number;
  readonly unfought: number;
  /** With each chore done by hand. */
  readonly chores: number;
  /** For each simple plan that comes to the last round of the search. */
  readonly cheese: number;
  /** For each pair of plans of act one and number of Galors. */
  readonly bluff: number;
}

/** A minute on two cores, and a quarter of an hour. */
export const SHORT: Sizes = { even: 36, deeds: 0, works: 0, unbuilt: 40, unfought: 60, chores: 0, cheese: 0, bluff: 0 };
export const PROOF: Sizes = { even: 240, deeds: 300, works: 300, unbuilt: 200, unfought: 200, chores: 200, cheese: 96, bluff: 24 };

/** Measures, over battles between captains, what must come out of them; `say` is told what it is at. */
export async function measureCaptains(
  sizes: Sizes,
  seed: number,
  threads: number | undefined,
  say: (progress: string) => void,
): Promise<CanonRow[]> {
  type Measure = (battles: number, seed: number, threads?: number) => Promise<CanonRow | CanonRow[]>;
  const measures: readonly (readonly [string, number, Measure])[] = [
    ...BATTLE_MODES.map((mode): [string, number, Measure] => [
      `C9 a knife's edge, C10 as history went (${mode})`,
      sizes.even,
      (...of) => evenBattles(mode, ...of),
    ]),
    ["C11 the deeds decide", sizes.deeds, deedsDecide],
    ["C11b every plan of the works pays", sizes.works, worksPayAlike],
    ["C11b Defiant is worth building", sizes.unbuilt, unbuiltLoses],
    ["C11b fighting pays", sizes.unfought, fightingPays],
    ["C12 chores do not", sizes.chores, choresDoNot],
    ["C13 the bluff is an economy", sizes.bluff, bluffPays],
    ["C14 no cheese", sizes.cheese, noCheese],
  ];
  const rows: CanonRow[] = [];
  for (const [name, battles, measure] of measures) {
    if (battles === 0) continue;
    say(`${name} …`);
    rows.push(...[await measure(battles, seed, threads)].flat());
  }
  return rows;
}
