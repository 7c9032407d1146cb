import type { BattleEvent } from "../battle/events.ts";
import { Cursor } from "./cursor.ts";
import type { ReplayFile } from "./file.ts";
import { hashState } from "./hash.ts";
import { areOfNow } from "./tables.ts";

/** What came of running a file's orders again. */
export interface Verification {
  /** All of the following agree. */
  readonly agrees: boolean;
  readonly tables: boolean;
  readonly winner: boolean;
  readonly ending: boolean;
  readonly hash: boolean;
  /** Tick of the first keyframe that differs; null: none does. */
  readonly differsAt: number | null;
}

/** Runs a file's orders again, in slices of so many ticks: yields the tick it has come to, and in the end what it found. */
export function* verifying(file: ReplayFile, ticksPerSlice: number): Generator<number, Verification> {
  const cursor = new Cursor(file.setup);
  const { state } = cursor;
  const expected = new Map(file.keyframes.map(({ tick, hash }) => [tick, hash]));
  const events: BattleEvent[] = [];
  let differsAt: number | null = null;
  const look = (): void => {
    const hash = differsAt === null ? expected.get(state.tick) : undefined;
    if (hash !== undefined && hash !== hashState(state)) differsAt = state.tick;
  };
  look();
  while (state.tick < file.ticks && state.phase !== "aftermath") {
    events.length = 0;
    const before = state.tick;
    cursor.step(file.entries, true, events);
    if (state.tick === before) break;
    look();
    if (state.tick % ticksPerSlice === 0) yield state.tick;
  }
  // What was done after the last tick may have ended it.
  if (state.phase !== "aftermath") cursor.step(file.entries, false, events);
  return found(file, cursor, differsAt);
}

function found(file: ReplayFile, { state }: Cursor, differsAt: number | null): Verification {
  const { result } = file;
  const parts = {
    tables: areOfNow(file.tables.fingerprint),
    winner: result === null || result.winner === state.winner,
    // How a battle ends that nobody wins is not decided on the field.
    ending: result === null || result.winner === null || result.ending === state.ending,
    hash: state.tick === file.ticks && hashState(state) === file.hash,
  };
  return { agrees: Object.values(parts).every(Boolean) && differsAt === null, ...parts, differsAt };
}
