import { draw } from "./draw.ts";
import { type Chord, laidOut } from "./harmony.ts";
import { type ModeName, pitchOf, ROOT } from "./modes.ts";
import type { Note, Place, VoiceName } from "./note.ts";
import { spanAt } from "./spans.ts";

/** Parts that lie under a piece: held notes and chords. */

const DRONE_LENGTHS = [3, 4, 5];

/** The root, which all pieces stand on, and its fifth: renewed every few bars, now the one louder, now the other. */
export function drone({ bar, seed, beats }: Place, level: number): Note[] {
  const span = spanAt(bar, seed, "drone", DRONE_LENGTHS);
  if (bar !== span.start) return [];
  const lean = draw(seed, "drone", span.index, 1);
  const held = span.length * beats + 1;
  return [
    { voice: "drone", midi: ROOT, at: 0, beats: held, level: level * (0.75 + 0.25 * lean) },
    { voice: "drone", midi: ROOT + 7, at: 0.5, beats: held - 0.5, level: level * (0.8 - 0.35 * lean) },
  ];
}

/** A chord as one group of instruments holds it. */
export interface Pad {
  readonly voice: VoiceName;
  readonly lowest: number;
  readonly many: number;
  readonly level: number;
}

/** The chord that begins in this bar, its notes coming in one after the other. */
export function pad({ voice, lowest, many, level }: Pad, place: Place, mode: ModeName, chord: Chord): Note[] {
  const { span } = chord;
  if (place.bar !== span.start || level <= 0) return [];
  const held = span.length * place.beats;
  return laidOut(chord, place, lowest, many).map((degree, i) => {
    const late = Math.min(held / 3, place.beats - 0.5, i * 2 * draw(place.seed, "voicing", span.index, 20 + i));
    return {
      voice,
      midi: pitchOf(mode, degree),
      at: late,
      beats: held - late,
      level: level * (0.85 + 0.15 * draw(place.seed, "voicing", span.index, 30 + i)),
    };
  });
}

/** Single high notes, far apart, each from the chord or a step beside it. */
export function bells(place: Place, mode: ModeName, chord: Chord, often: number, level: number): Note[] {
  const { bar, seed, beats } = place;
  const notes: Note[] = [];
  for (let beat = 0; beat < beats; beat += 1) {
    if (draw(seed, "bells", bar, beat * 3) >= often) continue;
    const which = Math.floor(draw(seed, "bells", bar, beat * 3 + 1) * (chord.notes.length + 1));
    const degree = 14 + ((chord.notes[which] ?? chord.root + 1) % 7);
    const off = draw(seed, "bells", bar, beat * 3 + 2);
    notes.push({
      voice: "bell",
      midi: pitchOf(mode, degree),
      at: beat + (off < 0.3 ? 0.5 : 0),
      beats: 2,
      level: level * (0.6 + 0.4 * off),
    });
  }
  return notes;
}
