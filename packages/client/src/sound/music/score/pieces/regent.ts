import type { Mood } from "../../mood.ts";
import { draw } from "../draw.ts";
import { DEGREES, fold, type ModeName, pitchOf } from "../modes.ts";
import { REGENT, turned } from "../motifs.ts";
import type { Note, Place } from "../note.ts";
import { spanAt } from "../spans.ts";

const LENGTHS = [4, 5, 7];
/** Degrees within which it stays: deep, but not so deep that small loudspeakers have nothing of it. */
const LOWEST = -1;
const HIGHEST = 13;
/** Nearer than this it is heard. */
const FAR = 0.15;

/** Bronze in octaves under everything else: in sight now and then, close again and again. */
export function regent({ regent: near }: Mood, { bar, seed, beats }: Place, mode: ModeName): Note[] {
  const span = spanAt(bar, seed, "regent", LENGTHS);
  if (near < FAR || (span.index > 0 && draw(seed, "regent", span.index, 3) >= 0.35 + 0.6 * near)) return [];
  const from = (bar - span.start) * beats;
  const notes: Note[] = [];
  let at = 0;
  for (const [degree, held] of turned(REGENT, seed, "regent", span.index)) {
    if (at >= from && at < from + beats) {
      const level = (0.5 + 0.45 * near) * (at % beats === 0 ? 1 : 0.85);
      const note = { voice: "bronze", at: at - from, beats: held * 0.92, level } as const;
      notes.push({ ...note, midi: pitchOf(mode, fold(degree + DEGREES, LOWEST, HIGHEST)) });
      if (near > 0.4) notes.push({ ...note, midi: pitchOf(mode, fold(degree, LOWEST, LOWEST + DEGREES)), level: level * 0.7 });
    }
    at += held;
  }
  return notes;
}
