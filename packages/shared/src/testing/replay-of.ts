import { marginOf } from "../aftermath/margin.ts";
import { NO_STORY } from "../aftermath/story.ts";
import type { BattleSetup, BattleState } from "../battle/state.ts";
import { FILE_VERSION, KEYFRAME_EVERY, type Keyframe, type ReplayFile } from "../replay/file.ts";
import { hashState } from "../replay/hash.ts";
import { Keyframes } from "../replay/keyframe.ts";
import { tablesNow } from "../replay/tables.ts";
import type { BattleResult } from "../wire/result.ts";
import { playExercise } from "./exercise.ts";

/** A battle played by rote, as the file of it; `each` is called after every tick. */
export function replayOf(setup: BattleSetup, seconds: number, each: (state: BattleState) => void = () => undefined): ReplayFile {
  const keyframes: Keyframe[] = [];
  const frames = new Keyframes();
  const { state, record } = playExercise(setup, seconds, (now) => {
    if (now.tick % KEYFRAME_EVERY === 0) keyframes.push(frames.take(now));
    each(now);
  });
  return {
    version: FILE_VERSION,
    match: "00000000-0000-4000-8000-000000000001",
    began: "2375-01-01T00:00:00.000Z",
    participants: [
      { side: "terran", player: "a", name: "Bashir", captain: null, rating: 1500, change: 12 },
      { side: "alliance", player: null, name: "", captain: "admiral", rating: null, change: null },
    ],
    rated: false,
    setup,
    entries: record.entries,
    ticks: state.tick,
    hash: hashState(state),
    keyframes,
    tables: tablesNow(),
    result: resultOf(state),
  };
}

function resultOf(state: BattleState): BattleResult | null {
  const margin = marginOf(state);
  if (margin === null || state.ending === null) return null;
  const { ending, tick, setup } = state;
  return { ...margin, ending, length: tick / setup.hz, approach: null, chance: setup.chance, ships: [], debrief: [], story: NO_STORY };
}
