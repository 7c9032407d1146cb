/** Every instrument there is. */
export const VOICES = ["drone", "strings", "choir", "horn", "bronze", "cello", "bell", "ostinato", "taiko", "frame", "anvil"] as const;
export type VoiceName = (typeof VOICES)[number];

/** Those that are struck: they sound out by themselves, and have no place in the mode. */
export const STRUCK: ReadonlySet<VoiceName> = new Set(["taiko", "frame", "anvil"]);

/** Beats from the bar's beginning to where it begins, and how many it is held; loudness from 0 to 1. */
export interface Note {
  readonly voice: VoiceName;
  readonly midi: number;
  readonly at: number;
  readonly beats: number;
  readonly level: number;
}

/** What a part has to know of the bar it plays in. */
export interface Place {
  readonly bar: number;
  readonly seed: number;
  /** Beats in a bar. */
  readonly beats: number;
}
