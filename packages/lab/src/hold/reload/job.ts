import { setupOf as setupOfChoices } from "@terok-nor/shared/battle/create.ts";
import { choicesFor, GALOR_COUNTS } from "@terok-nor/shared/battle/matched.ts";
import { type BattleSetup, MODES } from "@terok-nor/shared/battle/state.ts";
import { someFullSetup, someSetup } from "@terok-nor/shared/testing/random-battle.ts";

export interface ReloadJob {
  readonly n: number;
  /** s of battle at most. */
  readonly seconds: number;
}
export interface ReloadResult {
  readonly n: number;
  readonly ticks: number;
  /** First tick that differs; 0: none does. */
  readonly partedAt: number;
}

/** What people choose most: both kinds of battle with every matched fleet. */
const MATCHED = MODES.flatMap((mode) => GALOR_COUNTS.map((galors) => choicesFor(mode, galors)));

/** Setup of battle `n`: the matched ones first, then any there may be, half of them with an approach. */
export function setupOf(n: number): BattleSetup {
  const matched = MATCHED[n];
  if (matched !== undefined) return setupOfChoices(matched, n + 1, (n + 1) * 7919);
  return n % 2 === 0 ? someSetup(n) : someFullSetup(n);
}
