import { hashState } from "@terok-nor/shared/replay/hash.ts";
import { type BattleRecord, playRecord } from "@terok-nor/shared/replay/record.ts";

/** The state's hash after each of a record's first `until` ticks: run in Node by the test, and in a page by the browser. */
export function hashesOf(record: BattleRecord, until: number): number[] {
  const hashes: number[] = [];
  playRecord(record, until, (state) => hashes.push(hashState(state)));
  return hashes;
}

/** The state after a record's tick `tick`, as text. */
export function stateAt(record: BattleRecord, tick: number): string {
  return JSON.stringify(playRecord(record, tick, () => undefined));
}

declare global {
  var replayHashes: typeof hashesOf;
  var replayStateAt: typeof stateAt;
}
globalThis.replayHashes = hashesOf;
globalThis.replayStateAt = stateAt;
