import { draw, type Lane, pick } from "./draw.ts";
import { type Chord, leaning } from "./harmony.ts";
import { fold, type ModeName, pitchOf } from "./modes.ts";
import { type Step, strayed, turned } from "./motifs.ts";
import type { Note, Place, VoiceName } from "./note.ts";
import { spanAt } from "./spans.ts";

/** How a melody is led. */
export interface Line {
  readonly lane: Lane;
  readonly motif: readonly Step[];
  readonly voice: VoiceName;
  /** Degree of its root, and those it keeps within. */
  readonly base: number;
  readonly lowest: number;
  readonly highest: number;
  /** Bars a phrase may take. */
  readonly lengths: readonly number[];
  /** Share of its phrases in which it is heard; the others are silence. */
  readonly heard: number;
  /** Notes it may stray on after the motif. */
  readonly strays: number;
  readonly level: number;
}

/** What of a melody begins in a bar. */
export function sung(line: Line, place: Place, mode: ModeName, chord: Chord): Note[] {
  const { bar, seed, beats } = place;
  const span = spanAt(bar, seed, line.lane, line.lengths);
  if (span.index > 0 && draw(seed, line.lane, span.index, 3) >= line.heard) return [];
  const motif = turned(line.motif, seed, line.lane, span.index);
  const strays = Math.floor(draw(seed, line.lane, span.index, 4) * (line.strays + 1));
  const steps = [...motif, ...strayed(motif.at(-1)?.[0] ?? 0, strays, seed, line.lane, span.index)];
  const from = (bar - span.start) * beats;
  const end = span.length * beats;
  const notes: Note[] = [];
  let at = span.index === 0 ? 0 : pick([0, 0, 1, 2, 0.5], draw(seed, line.lane, span.index, 5));
  for (const [degree, held] of steps) {
    if (at >= from && at < from + beats && at + 1 < end) {
      const near = fold(leaning(line.base + degree, chord, held), line.lowest, line.highest);
      // The first of a bar is leaned on, and a phrase swells towards its middle.
      const stress = 0.78 + 0.14 * (at % beats === 0 ? 1 : 0) + 0.16 * Math.sin((Math.PI * at) / end);
      const beatsHeld = Math.min(held * 0.96, end - at);
      notes.push({
        voice: line.voice,
        midi: pitchOf(mode, near),
        at: at - from,
        beats: beatsHeld,
        level: line.level * Math.min(1, stress),
      });
    }
    at += held;
  }
  return notes;
}
