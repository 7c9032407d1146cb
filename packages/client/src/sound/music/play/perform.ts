import type { Mood } from "../mood.ts";
import { compose, pulseOf } from "../score/compose.ts";
import { draw } from "../score/draw.ts";
import { STRUCK } from "../score/note.ts";
import type { Ensemble } from "./ensemble.ts";

/** s by which people are late or early: none plays like a machine, drummers the nearest to it. */
const LOOSE = 0.022;
const TIGHT = 0.007;

/** Gives one bar to an ensemble, from a moment of the context's time (s); tells how many s it takes. */
export function perform(ensemble: Pick<Ensemble, "play">, mood: Mood, bar: number, seed: number, start: number): number {
  const { beats, beat } = pulseOf(mood);
  const notes = [...compose(mood, bar, seed)].sort((a, b) => a.at - b.at);
  notes.forEach((note, i) => {
    const loose = (STRUCK.has(note.voice) ? TIGHT : LOOSE) * draw(seed, "beats", bar, 900 + i);
    ensemble.play(note, start + note.at * beat + loose, note.beats * beat);
  });
  return beats * beat;
}
