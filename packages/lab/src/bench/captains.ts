import { ASSAULT_BUDGET } from "@terok-nor/commander/strategist/budget.ts";
import { decide } from "@terok-nor/commander/strategist/decide.ts";
import type { Question } from "@terok-nor/commander/strategist/question.ts";
import { AS_USUAL } from "@terok-nor/commander/strategist/way.ts";
import { playOn } from "@terok-nor/commander/take-turn.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { median } from "simple-statistics";
import type { Field } from "../tournament/options.ts";
import { openBattle } from "../tournament/play.ts";
import { type BenchRow, round } from "./row.ts";

const ROUNDS = 5;
/** Battles of a round: against 2, 3 and 4 Galors. */
const BATTLES = 3;
const FIELD: Field = { mode: "assault", seed: 1, galors: null, terran: "admiral", alliance: "admiral", set: [], plan: {} };
const FULL: Field = { ...FIELD, mode: "full" };

/** How much faster than real time the best captains play whole battles on one core, and what one look of a captain costs. */
export function benchCaptains(): BenchRow[] {
  const speedUps = Array.from({ length: ROUNDS }, () => timeBattles(FIELD));
  const fullSpeedUps = Array.from({ length: ROUNDS }, () => timeBattles(FULL));
  const onTheChart = Array.from({ length: ROUNDS }, timeTheChart);
  const decisions = Array.from({ length: ROUNDS }, timeDecisions);
  return [
    { metric: "headless battle between captains, speed-up over real time", value: round(median(speedUps)), unit: "x", goal: ">= 10000" },
    {
      metric: "headless full battle between captains, speed-up over real time",
      value: round(median(fullSpeedUps)),
      unit: "x",
      goal: ">= 10000",
    },
    { metric: "tick of the approach, both captains and all beats counted", value: round(median(onTheChart)), unit: "ns", goal: "" },
    { metric: "one decision of a captain, its picture made for it", value: round(median(decisions)), unit: "ns", goal: "" },
    { metric: "one thought of a strategist, in its own thread", value: round(timeThoughts()), unit: "ms", goal: "<= 500" },
  ];
}

function timeBattles(field: Field): number {
  let seconds = 0;
  const begun = performance.now();
  for (let index = 0; index < BATTLES; index++) {
    const { state, captains } = openBattle(field, index);
    playOn(state, captains, Number.POSITIVE_INFINITY);
    seconds += state.tick / state.setup.hz;
  }
  return (seconds * 1000) / (performance.now() - begun);
}

/** Mean ns of a tick of act one, with what both captains make of it. */
function timeTheChart(): number {
  let ticks = 0;
  let spent = 0;
  for (let index = 0; index < BATTLES; index++) {
    const { state, captains } = openBattle(FULL, index);
    const begun = performance.now();
    while (state.phase === "approach") playOn(state, captains, state.tick + 1);
    spent += performance.now() - begun;
    ticks += state.tick;
  }
  return (spent * 1e6) / ticks;
}

/** Mean ms of a thought over battles that have gone on for so many s. */
function timeThoughts(): number {
  const questions = [60, 150].flatMap((seconds) => Array.from({ length: BATTLES }, (_, index) => questionsAt(index, seconds)).flat());
  const begun = performance.now();
  for (const question of questions) decide(question);
  return (performance.now() - begun) / questions.length;
}

function questionsAt(index: number, seconds: number): Question[] {
  const { state, captains } = openBattle(FIELD, index);
  playOn(state, captains, seconds * state.setup.hz);
  const { chance: _, ...muster } = state.setup;
  const given = { muster, seed: index, standing: AS_USUAL, never: [], budget: ASSAULT_BUDGET };
  return SIDES.map((side) => ({ ...given, picture: seenBy(state, side) }));
}

/** Mean ns of a look at all the moments of a round of battles at which one was due. */
function timeDecisions(): number {
  let spent = 0;
  let looks = 0;
  for (let index = 0; index < BATTLES; index++) {
    const { state, captains } = openBattle(FIELD, index);
    while (state.phase !== "aftermath") {
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
