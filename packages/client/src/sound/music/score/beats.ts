import { draw, pick } from "./draw.ts";
import type { Chord } from "./harmony.ts";
import { fold, type ModeName, pitchOf } from "./modes.ts";
import type { Note, Place } from "./note.ts";
import { type Span, spanAt } from "./spans.ts";

/** What drives a piece: drums, and the low strings that beat with them. */

/** Semitones do not matter to drums; these are how deep they are tuned. */
const TAIKO = [31, 33, 36];
const FRAME = [47, 50];
const ANVIL = 76;

/** How fit each eighth of a bar is for a stroke of the deep drum. */
const DEEP = [1, 0.08, 0.3, 0.42, 0.12, 0.22, 0.62, 0.28];
const DRUM_LENGTHS = [3, 4, 5, 7];

const drumSpan = ({ bar, seed }: Place): Span => spanAt(bar, seed, "drums", DRUM_LENGTHS);

/** A roll of the dice for one eighth: that of the passage's pattern, or now and then the bar's own. */
function chanceOf({ bar, seed }: Place, span: Span, step: number, what: number): number {
  const own = draw(seed, "beats", bar, 100 + step + what) < 0.22;
  return own ? draw(seed, "beats", bar, step + what) : draw(seed, "drums", span.index, 10 + step + what);
}

/** Deep drums: `drive` from a stroke a bar to a gallop. The last bar of a passage may run into the next. */
export function taiko(place: Place, drive: number, level: number): Note[] {
  const span = drumSpan(place);
  const notes: Note[] = [];
  const last = place.bar === span.start + span.length - 1;
  const runs = last && drive > 0.35 && draw(place.seed, "drums", span.index, 5) < 0.75;
  const steps = place.beats * 2;
  for (let step = 0; step < steps; step += 1) {
    if (runs && step >= steps - 3) continue;
    const fit = (DEEP[step % DEEP.length] as number) * (0.35 + drive);
    if (chanceOf(place, span, step, 0) >= fit) continue;
    const strong = step === 0 ? 1 : 0.55 + 0.35 * chanceOf(place, span, step, 40);
    notes.push({ voice: "taiko", midi: pick(TAIKO, chanceOf(place, span, step, 80)), at: step / 2, beats: 1, level: level * strong });
  }
  if (runs) {
    const many = pick([3, 4, 6], draw(place.seed, "drums", span.index, 6));
    for (let i = 0; i < many; i += 1) {
      notes.push({
        voice: "taiko",
        midi: pick(TAIKO, i / many),
        at: place.beats - (1.5 * (many - i)) / many,
        beats: 1,
        level: level * (0.45 + (0.45 * i) / many),
      });
    }
  }
  return notes;
}

/** Small drums between the deep ones, and iron where it is thickest. */
export function rattle(place: Place, thick: number, level: number): Note[] {
  const span = drumSpan(place);
  const notes: Note[] = [];
  for (let step = 0; step < place.beats * 4; step += 1) {
    const fit = (step % 4 === 0 ? 0.15 : step % 2 === 0 ? 0.5 : 0.28) * thick;
    if (chanceOf(place, span, step, 200) < fit) {
      const midi = pick(FRAME, chanceOf(place, span, step, 240));
      notes.push({
        voice: "frame",
        midi,
        at: step / 4,
        beats: 0.25,
        level: level * (0.4 + 0.5 * draw(place.seed, "beats", place.bar, 300 + step)),
      });
    }
  }
  if (thick > 0.6 && draw(place.seed, "beats", place.bar, 400) < thick - 0.35) {
    const at = pick([0, 1, 1.5, 2.5, 3], draw(place.seed, "beats", place.bar, 401));
    notes.push({ voice: "anvil", midi: ANVIL, at, beats: 0.5, level: level * 0.7 });
  }
  return notes;
}

/** A heart: two soft strokes, closer together and oftener as the fear grows. */
export function heart({ bar, seed, beats }: Place, fear: number, level: number): Note[] {
  const notes: Note[] = [];
  const apart = fear > 0.75 ? 1 : fear > 0.4 ? 2 : beats;
  for (let at = 0; at < beats; at += apart) {
    if (draw(seed, "beats", bar, at) < 0.12) continue;
    notes.push({ voice: "taiko", midi: 31, at, beats: 1, level: level * (0.8 + 0.2 * draw(seed, "beats", bar, 20 + at)) });
    notes.push({ voice: "taiko", midi: 30, at: at + 0.42 - 0.12 * fear, beats: 1, level: level * 0.55 });
  }
  return notes;
}

/** Eighths after which an ostinato's accents return: none goes into a bar of eight. */
const CYCLES = [7, 9, 11, 13];
const OSTINATO_LENGTHS = [4, 5, 6];
/** Degrees over the chord's root that it plays on. */
const FIGURES = [
  [0, 0, 4, 0, 0, 2],
  [0, 4, 0, 0, 1, 0, 0],
  [0, 0, 0, 2, 1],
  [0, 4, 7, 4, 0],
  [0, 0, -1, 0],
];

/** Low strings that beat eighths: accents by as even a pattern as goes into a cycle that no bar holds whole. */
export function ostinato(place: Place, mode: ModeName, chord: Chord, drive: number, level: number): Note[] {
  const { bar, seed, beats } = place;
  const span = spanAt(bar, seed, "ostinato", OSTINATO_LENGTHS);
  const cycle = pick(CYCLES, draw(seed, "ostinato", span.index, 1));
  const figure = pick(FIGURES, draw(seed, "ostinato", span.index, 2));
  const hits = Math.max(2, Math.round(cycle * (0.3 + 0.35 * drive)));
  const notes: Note[] = [];
  for (let step = 0; step < beats * 2; step += 1) {
    const place8 = (bar - span.start) * beats * 2 + step;
    const accent = ((place8 % cycle) * hits) % cycle < hits;
    if (!accent && draw(seed, "beats", bar, 500 + step) >= drive * 0.8) continue;
    const degree = fold(chord.root + (figure[place8 % figure.length] as number), 0, 9);
    notes.push({
      voice: "ostinato",
      midi: pitchOf(mode, degree),
      at: step / 2,
      beats: accent ? 0.42 : 0.3,
      level: level * (accent ? 0.95 : 0.55),
    });
  }
  return notes;
}
