import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import { tick } from "@terok-nor/shared/battle/tick.ts";
import { type BattleRecord, playRecord } from "@terok-nor/shared/replay/record.ts";
import { playExercise } from "@terok-nor/shared/testing/exercise.ts";
import { largestSetup } from "./battles.ts";
import { type BenchRow, median, round } from "./row.ts";

const ROUNDS = 9;
/** Ticks run from the fullest moment in each round: 2 s, in which it stays full. */
const SPAN = 40;
const COPIES = 100;

/** ns of one tick in a full fight, and how much faster than real time a whole battle runs without a screen. */
export function benchRules(records: readonly BattleRecord[]): BenchRow[] {
  const fullest = fullestMoment();
  const perTick = median(Array.from({ length: ROUNDS }, () => timeTicks(fullest)));
  const speedUp = median(Array.from({ length: ROUNDS }, () => timeBattles(records)));
  return [
    { metric: "tick in a full fight", value: round(perTick), unit: "ns", goal: "<= 10000" },
    {
      metric: "ships on the field in that fight",
      value: fullest.ships.filter((ship) => ship.status === "active").length,
      unit: "ships",
      goal: "",
    },
    { metric: "torpedoes in flight in that fight", value: fullest.torpedoes.length, unit: "torpedoes", goal: "" },
    { metric: "headless battle, recorded orders, speed-up over real time", value: round(speedUp), unit: "x", goal: ">= 10000" },
  ];
}

/** The moment with the most ships and torpedoes about, of a few battles. */
function fullestMoment(): BattleState {
  let best: BattleState | null = null;
  let most = 0;
  for (let seed = 1; seed <= 6; seed++) {
    playExercise(largestSetup(seed), 120, (state) => {
      const about = state.ships.filter((ship) => ship.status === "active").length * 3 + state.torpedoes.length;
      if (about <= most) return;
      most = about;
      best = structuredClone(state);
    });
  }
  if (best === null) throw new Error("no battle has a fullest moment");
  return best;
}

function timeTicks(from: BattleState): number {
  const states = Array.from({ length: COPIES }, () => structuredClone(from));
  const events: BattleEvent[] = [];
  const begun = performance.now();
  for (const state of states) {
    for (let i = 0; i < SPAN; i++) {
      events.length = 0;
      tick(state, events);
    }
  }
  return ((performance.now() - begun) * 1e6) / (COPIES * SPAN);
}

function timeBattles(records: readonly BattleRecord[]): number {
  let seconds = 0;
  const begun = performance.now();
  for (const record of records) seconds += playRecord(record, Number.POSITIVE_INFINITY, () => undefined).tick / record.setup.hz;
  return (seconds * 1000) / (performance.now() - begun);
}
