import { type BattleRecord, playRecord } from "@terok-nor/shared/replay/record.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { median } from "simple-statistics";
import { meanOf } from "../stats/mean-of.ts";
import { type BenchRow, round } from "./row.ts";

const ROUNDS = 9;
/** Ticks timed from the fullest moment of a battle on: 5 s, in which it stays full. */
const SPAN = 100;
/** Pictures of each side drawn up at that moment to time one. */
const PICTURES = 200;
/** Ticks from one look at the heap to the next. */
const STRETCH = 100;

/** The fullest moment of a recorded battle. */
interface Moment {
  readonly record: BattleRecord;
  readonly tick: number;
  readonly ships: number;
  readonly torpedoes: number;
}

/**
 * ns of one tick and of one picture in a full fight, bytes a tick allocates,
 * and how much faster than real time a whole battle runs without a screen.
 */
export function benchRules(records: readonly BattleRecord[]): BenchRow[] {
  const moments = records.map(fullestMoment);
  const perTick = median(Array.from({ length: ROUNDS }, () => moments.map(timeTicks)).flat());
  const perPicture = median(Array.from({ length: ROUNDS }, () => moments.map(timePictures)).flat());
  const speedUp = median(Array.from({ length: ROUNDS }, () => timeBattles(records)));
  const mean = (of: (moment: Moment) => number): number => round(meanOf(moments, of));
  return [
    { metric: "tick in a full fight", value: round(perTick), unit: "ns", goal: "<= 10000" },
    { metric: "ships on the field in such a fight", value: mean((moment) => moment.ships), unit: "ships", goal: "" },
    { metric: "torpedoes in flight in such a fight", value: mean((moment) => moment.torpedoes), unit: "torpedoes", goal: "" },
    { metric: "picture of one side in such a fight", value: round(perPicture), unit: "ns", goal: "" },
    {
      metric: "allocated per tick, recorded orders and events included",
      value: round(median(records.map(allocated))),
      unit: "B",
      goal: "",
    },
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

function timePictures(moment: Moment): number {
  const state = playRecord(moment.record, moment.tick, () => undefined);
  const begun = performance.now();
  for (let i = 0; i < PICTURES; i++) for (const side of SIDES) seenBy(state, side);
  return ((performance.now() - begun) * 1e6) / (PICTURES * SIDES.length);
}

/**
 * Bytes by which the heap grows in a tick, the middle of many stretches;
 * those in which garbage was collected show no growth and are left out.
 */
function allocated(record: BattleRecord): number {
  const growths: number[] = [];
  let before = process.memoryUsage().heapUsed;
  playRecord(record, Number.POSITIVE_INFINITY, (state) => {
    if (state.tick % STRETCH !== 0) return;
    const after = process.memoryUsage().heapUsed;
    if (after > before) growths.push((after - before) / STRETCH);
    before = process.memoryUsage().heapUsed;
  });
  return median(growths);
}

function timeBattles(records: readonly BattleRecord[]): number {
  let seconds = 0;
  const begun = performance.now();
  for (const record of records) seconds += playRecord(record, Number.POSITIVE_INFINITY, () => undefined).tick / record.setup.hz;
  return (seconds * 1000) / (performance.now() - begun);
}
