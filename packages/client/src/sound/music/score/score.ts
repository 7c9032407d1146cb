import type { Mood } from "../mood.ts";
import type { ModeName } from "./modes.ts";
import type { Note, Place } from "./note.ts";

/** s a beat of the slow pieces takes. */
export const CALM_BEAT = 0.96;

/** How a piece is made: any bar of it, for any mood. Pure. */
export interface Score {
  /** Beats in a bar. */
  readonly beats: number;
  /** s a beat takes. */
  beat(mood: Mood): number;
  mode(mood: Mood): ModeName;
  play(mood: Mood, place: Place): readonly Note[];
}
