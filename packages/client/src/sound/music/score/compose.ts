import type { Mood, Piece } from "../mood.ts";
import type { Note, VoiceName } from "./note.ts";
import { assault } from "./pieces/assault.ts";
import { defeat, victory } from "./pieces/endings.ts";
import { quiet, theme } from "./pieces/theme.ts";
import { unease } from "./pieces/unease.ts";
import type { Score } from "./score.ts";

const SCORES: Readonly<Record<Piece, Score>> = { theme, quiet, unease, assault, victory, defeat };

/** What is still played while time stands still. */
const UNDER: ReadonlySet<VoiceName> = new Set(["drone", "strings", "bell"]);
const THIN_LEVEL = 0.8;

/**
 * One bar of the music: what begins in it. Pure, so that any bar can be asked for by itself.
 * @param bar bars since the piece began.
 * @param seed any whole number; another one gives other music to the same mood.
 */
export function compose(mood: Mood, bar: number, seed: number): readonly Note[] {
  const score = SCORES[mood.piece];
  const notes = score.play(mood, { bar, seed, beats: score.beats });
  if (!mood.thin) return notes;
  return notes.filter(({ voice }) => UNDER.has(voice)).map((note) => ({ ...note, level: note.level * THIN_LEVEL }));
}

/** Beats in a bar of the piece, and the s each takes in this mood. */
export function pulseOf(mood: Mood): { readonly beats: number; readonly beat: number } {
  const { beats, beat } = SCORES[mood.piece];
  return { beats, beat: beat(mood) };
}

/** The mode in which a mood is set. */
export const modeOf = (mood: Mood) => SCORES[mood.piece].mode(mood);
