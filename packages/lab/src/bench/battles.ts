import { defaultSetup, setupOf } from "@terok-nor/shared/battle/create.ts";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import type { BattleSetup } from "@terok-nor/shared/battle/state.ts";
import type { BattleRecord } from "@terok-nor/shared/replay/record.ts";
import { playExercise } from "@terok-nor/shared/testing/exercise.ts";

/** The largest fleet: 4 Galors, 8 Birds, the raider there from the start. */
export function largestSetup(seed: number): BattleSetup {
  return { ...defaultSetup(seed, seed * 7919), galors: 4, birds: 8, raiderAway: 0 };
}

/** Records of full battles, both acts of them. */
export function recordedFullBattles(count: number): BattleRecord[] {
  return Array.from({ length: count }, (_, i) => playExercise(setupOf(choicesFor("full", 4), i + 1, (i + 1) * 7919), 900).record);
}

/** Records of whole battles to play again: the same ones at every run. */
export function recordedBattles(count: number): BattleRecord[] {
  return Array.from({ length: count }, (_, i) => playExercise(largestSetup(i + 1), 900).record);
}
