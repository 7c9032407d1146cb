import { type BattleRecord, playRecord } from "@terok-nor/shared/replay/record.ts";
import { type BenchRow, median, round } from "./row.ts";

const ROUNDS = 9;
/** Ticks timed from the fullest moment of a battle on: 5 s, in which it stays full. */
const SPAN = 100;

/** The fullest moment of a recorded battle. */
interface Moment {
  readonly record: BattleRecord;
  readonly tick: number;
  readonly ships: number;
  readonly torpedoes: number;
}

/** ns of one tick in a full fight, and how much faster than real time a whole battle runs without a screen. */
export function benchRules(records: readonly BattleRecord[]): BenchRow[] {
  const moments = records.map(fullestMoment);
  const perTick = median(Array.from({ length: ROUNDS }, () => moments.map(timeTicks)).flat());
  const speedUp = median(Array.from({ length: ROUNDS }, () => timeBattles(records)));
  const mean = (of: (moment: Moment) => number): number => round(moments.reduce((sum, moment) => sum + of(moment), 0) / moments.length);
  return [
    { metric: "tick in a full fight", value: round(perTick), unit: "ns", goal: "<= 10000" },
    { metric: "ships on the field in such a fight", value: mean((moment) => moment.ships), unit: "ships", goal: "" },
    { metric: "torpedoes in flight in such a fight", value: mean((moment) => moment.torpedoes), unit: "torpedoes", goal: "" },
    { metric: "headless battle, recorded orders, speed-up over real time", value: round(speedUp), unit: "x", goal: ">= 10000" },
  ];
}

function fullestMoment(record: BattleRecord): Moment {
  let best: Moment = { record, tick: 0, ships: 0, torpedoes: 0 };
  playRecord(record, Number.POSITIVE_INFINITY, (state) => {
    const ships = state.ships.filter((ship) => ship.status === "active").length;
    const torpedoes = state.torpedoes.length;
    // A ship is more work than a torpedo: its mounts all look for targets.
    if (ships * 3 + torpedoes > best.ships * 3 + best.torpedoes) best = { record, tick: state.tick, ships, torpedoes };
  });
  return best;
}

/** Plays up to the moment and times what follows, in the same objects: copies would run slower than the real thing. */
function timeTicks(moment: Moment): number {
  let begun = 0;
  let ended = 0;
  playRecord(moment.record, moment.tick + SPAN, (state) => {
    if (state.tick === moment.tick) begun = performance.now();
    ended = performance.now();
  });
  return ((ended - begun) * 1e6) / SPAN;
}

function timeBattles(records: readonly BattleRecord[]): number {
  let seconds = 0;
  const begun = performance.now();
  for (const record of records) seconds += playRecord(record, Number.POSITIVE_INFINITY, () => undefined).tick / record.setup.hz;
  return (seconds * 1000) / (performance.now() - begun);
}
