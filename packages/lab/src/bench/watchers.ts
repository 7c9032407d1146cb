import { AT_ONCE, audience } from "@terok-nor/server/testing/broadcast.ts";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import { type BattleRecord, playRecord } from "@terok-nor/shared/replay/record.ts";
import { NONE } from "@terok-nor/shared/wire/tables.ts";
import { WATCH_EVERY } from "@terok-nor/shared/wire/watch-state.ts";
import { median } from "simple-statistics";
import { type BenchRow, round } from "./row.ts";

const MINUTE = 60;
/** A battle somebody comes late to has gone on for so long, s. */
const LATE = 600;
const META = { participants: [], choices: choicesFor("assault", 4), terms: AT_ONCE };

interface Watched {
  readonly perSecond: readonly number[];
  readonly frames: number;
  /** ms spent on the rules, the three pictures and encoding. */
  readonly spent: number;
}

/**
 * What an audience takes: bytes to each who watches, work that is done once for all of them, and how long a late one waits.
 */
export function benchWatchers(records: readonly BattleRecord[], fullRecords: readonly BattleRecord[]): BenchRow[] {
  const runs = records.map(watch);
  const busiest = Math.max(...runs.map(({ perSecond }) => busiestMinute(perSecond)));
  const seconds = runs.reduce((sum, { perSecond }) => sum + perSecond.length, 0);
  const bytes = runs.reduce((sum, { perSecond }) => sum + perSecond.reduce((all, each) => all + each, 0), 0);
  const frame = runs.reduce((sum, { spent }) => sum + spent, 0) / runs.reduce((sum, { frames }) => sum + frames, 0);
  return [
    { metric: "bytes per second to somebody who watches, busiest minute", value: round(busiest), unit: "B/s", goal: "" },
    { metric: "bytes per second to somebody who watches, mean", value: round(bytes / seconds), unit: "B/s", goal: "" },
    { metric: "a frame for an audience of any size: rules, pictures, encoding", value: round(frame * 1000), unit: "us", goal: "" },
    {
      metric: `running ${LATE} s of a full battle again for who comes late`,
      value: round(median(fullRecords.map(comeLate))),
      unit: "ms",
      goal: "",
    },
  ];
}

function watch(record: BattleRecord): Watched {
  const { showing, sent, step } = audience();
  const ticks = lengthOf(record);
  showing.hear({ kind: "begin", match: "M", setup: record.setup, meta: META });
  const perSecond: number[] = [];
  let next = 0;
  sent.length = 0;
  const begun = performance.now();
  for (let tick = 1; tick <= ticks; tick++) {
    const from = next;
    while ((record.entries[next]?.tick ?? ticks) < tick) next++;
    showing.hear({ kind: "ticks", upTo: tick, entries: record.entries.slice(from, next) });
    step();
    const second = Math.floor(tick / record.setup.hz);
    perSecond[second] = (perSecond[second] ?? 0) + sent.splice(0).reduce((sum, { length }) => sum + length, 0);
  }
  return { perSecond, frames: ticks / WATCH_EVERY, spent: performance.now() - begun };
}

/** ms a room opened late runs before it has anything to show, were it never interrupted. */
function comeLate(record: BattleRecord): number {
  const upTo = Math.min(lengthOf(record), LATE * record.setup.hz);
  const entries = record.entries.filter(({ tick }) => tick < upTo);
  const { showing } = audience();
  const begun = performance.now();
  showing.hearAll({
    match: "M",
    setup: record.setup,
    meta: META,
    entries,
    upTo,
    paused: false,
    missing: NONE,
    intents: null,
    result: null,
    over: false,
    verdict: null,
  });
  while (showing.hurries) showing.hurry(() => true);
  return performance.now() - begun;
}

function lengthOf(record: BattleRecord): number {
  return playRecord(record, Number.POSITIVE_INFINITY, () => undefined).tick;
}

function busiestMinute(perSecond: readonly number[]): number {
  let most = 0;
  for (let from = 0; from + MINUTE <= perSecond.length; from++) {
    most = Math.max(most, perSecond.slice(from, from + MINUTE).reduce((sum, each) => sum + (each ?? 0), 0) / MINUTE);
  }
  return most;
}
