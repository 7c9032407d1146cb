import { KEYFRAME_EVERY, type Keyframe } from "@terok-nor/shared/replay/file.ts";
import { hashState } from "@terok-nor/shared/replay/hash.ts";
import { Keyframes } from "@terok-nor/shared/replay/keyframe.ts";
import { packReplay } from "@terok-nor/shared/replay/pack.ts";
import { type BattleRecord, playRecord } from "@terok-nor/shared/replay/record.ts";
import { ReplayRun } from "@terok-nor/shared/replay/run.ts";
import { tablesNow } from "@terok-nor/shared/replay/tables.ts";
import { quantile } from "../stats/quantile.ts";
import { type BenchRow, round } from "./row.ts";

const SEEKS = 300;
const SECONDS_A_MINUTE = 60;

/** What a battle takes in the archive, and how fast a replay goes anywhere in it. */
export function benchArchive(records: readonly BattleRecord[]): BenchRow[] {
  const kept = records.map(keep);
  const minutes = kept.reduce((sum, each) => sum + each.minutes, 0);
  const kilobytes = (of: (each: Kept) => number) => round(kept.reduce((sum, each) => sum + of(each), 0) / minutes / 1024);
  const seeks = kept.flatMap(({ run, ticks }) => seekAround(run, ticks));
  return [
    { metric: "a replay's orders and frame, a minute of battle", value: kilobytes((each) => each.bare), unit: "KB", goal: "<= 1.5" },
    { metric: "a replay's keyframes, a minute of battle", value: kilobytes((each) => each.keyframes), unit: "KB", goal: "<= 10" },
    {
      metric: `going anywhere in a full battle's replay, p99 of ${seeks.length}`,
      value: round(quantile(seeks, 0.99)),
      unit: "ms",
      goal: "<= 50",
    },
  ];
}

interface Kept {
  readonly minutes: number;
  readonly bare: number;
  readonly keyframes: number;
  readonly run: ReplayRun;
  readonly ticks: number;
}

function keep(record: BattleRecord): Kept {
  const maker = new Keyframes();
  const keyframes: Keyframe[] = [];
  const end = playRecord(record, Number.POSITIVE_INFINITY, (state) => {
    if (state.tick % KEYFRAME_EVERY === 0) keyframes.push(maker.take(state));
  });
  const file = {
    version: 1,
    match: "LAB",
    began: "2372-01-01T00:00:00.000Z",
    participants: [],
    rated: false,
    setup: record.setup,
    entries: record.entries,
    ticks: end.tick,
    hash: hashState(end),
    keyframes: [],
    tables: { fingerprint: tablesNow().fingerprint, values: null },
    result: null,
  };
  return {
    minutes: end.tick / record.setup.hz / SECONDS_A_MINUTE,
    bare: packReplay(file).length,
    keyframes: keyframes.reduce((sum, { bytes }) => sum + bytes.length, 0),
    run: ReplayRun.of({ ...file, keyframes }),
    ticks: end.tick,
  };
}

/** ms each of many jumps to and fro takes, once the replay has been read through. */
function seekAround(run: ReplayRun, ticks: number): number[] {
  run.seek(ticks);
  return Array.from({ length: SEEKS }, (_, i) => {
    const to = Math.floor((((i + 1) * 0.618034) % 1) * ticks);
    const begun = performance.now();
    run.seek(to);
    return performance.now() - begun;
  });
}
