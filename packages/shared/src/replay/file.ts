import type { BattleSetup } from "../battle/state.ts";
import type { Participant } from "../wire/api.ts";
import type { BattleResult } from "../wire/result.ts";
import type { Entry } from "./record.ts";

/** A battle as it is archived and handed round as a file. */

/** Version of the file's shape. */
export const FILE_VERSION = 1;
/** Bytes of the largest file that is opened, and of what it may unpack to. */
export const LARGEST_FILE = 2 * 1024 * 1024;
export const LARGEST_UNPACKED = 8 * 1024 * 1024;
/**
 * What any file may unpack to, and how many times its own size on top:
 * battles unpack to some 5 times theirs, and only bombs to hundreds.
 */
export const UNPACKED_FREE = 1024 * 1024;
export const UNPACKED_RATIO = 50;
/** Ticks from one keyframe to the next: 10 s. */
export const KEYFRAME_EVERY = 200;

/** The state at a tick: its hash, and enough of it to draw it where the rules that made it are no longer ours. */
export interface Keyframe {
  readonly tick: number;
  readonly hash: number;
  readonly bytes: Uint8Array;
}

export interface ReplayFile {
  readonly version: number;
  readonly match: string;
  /** ISO. */
  readonly began: string;
  readonly participants: readonly Participant[];
  readonly rated: boolean;
  readonly setup: BattleSetup;
  readonly entries: readonly Entry[];
  /** Ticks it ran for, and the hash of its last state. */
  readonly ticks: number;
  readonly hash: number;
  readonly keyframes: readonly Keyframe[];
  /** The tables it was fought by: their fingerprint and their values. */
  readonly tables: { readonly fingerprint: string; readonly values: unknown };
  readonly result: BattleResult | null;
}
