import { playOn } from "@terok-nor/commander/take-turn.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import type { Field } from "../tournament/options.ts";
import { openBattle } from "../tournament/play.ts";
import { type BenchRow, median, round } from "./row.ts";

const ROUNDS = 5;
/** Battles of a round: against 2, 3 and 4 Galors. */
const BATTLES = 3;
const FIELD: Field = { mode: "full", seed: 1, galors: null, terran: "admiral", alliance: "admiral", set: [], plan: {} };

/** How much faster than real time the best captains play whole battles on one core, and what one look of a captain costs. */
export function benchCaptains(): BenchRow[] {
  const speedUps = Array.from({ length: ROUNDS }, timeBattles);
  const decisions = Array.from({ length: ROUNDS }, timeDecisions);
  return [
    { metric: "headless battle between captains, speed-up over real time", value: round(median(speedUps)), unit: "x", goal: ">= 10000" },
    { metric: "one decision of a captain, its picture made for it", value: round(median(decisions)), unit: "ns", goal: "" },
  ];
}

function timeBattles(): number {
  let seconds = 0;
  const begun = performance.now();
  for (let index = 0; index < BATTLES; index++) {
    const { state, captains } = openBattle(FIELD, index);
    playOn(state, captains, Number.POSITIVE_INFINITY);
    seconds += state.tick / state.setup.hz;
  }
  return (seconds * 1000) / (performance.now() - begun);
}

/** Mean ns of a look at all the moments of a round of battles at which one was due. */
function timeDecisions(): number {
  let spent = 0;
  let looks = 0;
  for (let index = 0; index < BATTLES; index++) {
    const { state, captains } = openBattle(FIELD, index);
    while (state.phase === "assault") {
      for (const side of SIDES) {
        if (!captains[side].due(state.tick)) continue;
        const begun = performance.now();
        captains[side].think(seenBy(state, side));
        spent += performance.now() - begun;
        looks++;
      }
      playOn(state, captains, state.tick + 1);
    }
  }
  return (spent * 1e6) / looks;
}
