import { draw, pickBy } from "./draw.ts";
import { above, DEGREES, fold, type ModeName, sameNote } from "./modes.ts";
import type { Place } from "./note.ts";
import { type Span, spanAt } from "./spans.ts";

/** Chords of each mode by their root's degree and weight. The one whose fifth is narrow is in none of them. */
const CHORDS: Readonly<Record<ModeName, readonly (readonly [root: number, weight: number])[]>> = {
  dorian: [
    [0, 4],
    [3, 3],
    [6, 3],
    [4, 2],
    [2, 2],
    [1, 1],
  ],
  aeolian: [
    [0, 4],
    [5, 3],
    [6, 2],
    [3, 2],
    [2, 2],
    [4, 1],
  ],
  phrygian: [
    [0, 5],
    [1, 4],
    [6, 2],
    [5, 2],
    [3, 1],
    [2, 1],
  ],
  mixolydian: [
    [0, 4],
    [6, 3],
    [3, 3],
    [4, 2],
    [1, 1],
    [5, 1],
  ],
};

export interface Chord {
  readonly span: Span;
  /** Degree of its root, 0 to 6. */
  readonly root: number;
  /** Its notes as degrees in close order, the root first. */
  readonly notes: readonly number[];
}

/** The chord under a bar: a walk from root to root that never stays and likes to come home. */
export function chordAt({ bar, seed }: Place, mode: ModeName, lengths: readonly number[]): Chord {
  const span = spanAt(bar, seed, "chords", lengths);
  let root = 0;
  for (let index = 1; index <= span.index; index += 1) {
    const onward = CHORDS[mode].filter(([next]) => next !== root);
    root = pickBy(onward, draw(seed, "voicing", index));
  }
  return { span, root, notes: coloured(root, draw(seed, "voicing", span.index, 1)) };
}

/** A plain chord, an open fifth, one with its ninth or one that hangs on its fourth. */
function coloured(root: number, at: number): number[] {
  const third = at < 0.62 ? [2] : at < 0.78 ? [] : at < 0.92 ? [2, 8] : [3];
  return [root, ...third.map((up) => root + up), root + 4].sort((a, b) => a - b);
}

/** The chord laid out from `lowest` up, in an order that differs from chord to chord: so many notes, none twice. */
export function laidOut({ notes, span }: Chord, { seed }: Place, lowest: number, many: number): number[] {
  const shift = Math.floor(draw(seed, "voicing", span.index, 2) * 4);
  const folded = notes.map((note) => fold(note, lowest + shift, lowest + shift + DEGREES - 1));
  const wider = folded.map((note, i) => (i % 2 === 1 && draw(seed, "voicing", span.index, 3 + i) < 0.4 ? note + DEGREES : note));
  return [...new Set(wider)].sort((a, b) => a - b).slice(0, many);
}

/** The nearest note of the chord to a degree that would rub against it for long; others are left as they are. */
export function leaning(degree: number, chord: Chord, beats: number): number {
  const fits = chord.notes.some((note) => sameNote(note, degree));
  // Seconds and fourths over the root sing well enough unless they are dwelt on.
  if (fits || beats < 1.5 || (beats < 2.5 && above(chord.root, degree) === 1)) return degree;
  return [degree - 1, degree + 1].find((near) => chord.notes.some((note) => sameNote(note, near))) ?? degree;
}
