import { heart } from "../beats.ts";
import { draw } from "../draw.ts";
import { bells, drone, pad } from "../ground.ts";
import { chordAt } from "../harmony.ts";
import { type Line, sung } from "../line.ts";
import { THEME } from "../motifs.ts";
import { CALM_BEAT, type Score } from "../score.ts";

const CHORD_LENGTHS = [2, 2, 3, 4];

const SUNG: Line = {
  lane: "line",
  motif: THEME,
  voice: "horn",
  base: 7,
  lowest: 5,
  highest: 16,
  lengths: [5, 6, 7],
  heard: 0.75,
  strays: 4,
  level: 0.8,
};
const ANSWER: Line = {
  ...SUNG,
  lane: "answer",
  voice: "cello",
  base: 0,
  lowest: 0,
  highest: 11,
  lengths: [6, 7, 9],
  heard: 0.5,
  strays: 6,
  level: 0.7,
};

/** From a breath to a swell and back, by waves that never meet the same way again: 0 to 1. */
function swell(bar: number, seed: number): number {
  const turn = draw(seed, "phrase", 0);
  const waves = 0.3 * Math.sin(bar / 3.7 + 6 * turn) + 0.28 * Math.sin(bar / 6.1 - 1.2);
  return Math.max(0, Math.min(1, 0.5 + waves)) * Math.min(1, (bar + 2) / 6);
}

/** The landing: the station in the dark, a horn over it, a choir when it swells. */
export const theme: Score = {
  beats: 4,
  beat: () => CALM_BEAT,
  mode: () => "dorian",
  play(_, place) {
    const mode = "dorian";
    const chord = chordAt(place, mode, CHORD_LENGTHS);
    const high = swell(place.bar, place.seed);
    return [
      ...drone(place, 0.7),
      ...pad({ voice: "strings", lowest: 7, many: 4, level: 0.22 + 0.68 * high }, place, mode, chord),
      ...(high > 0.5 ? pad({ voice: "choir", lowest: 10, many: 3, level: high }, place, mode, chord) : []),
      ...(place.bar >= 2 ? sung(SUNG, { ...place, bar: place.bar - 2 }, mode, chord) : []),
      ...(place.bar >= 9 ? sung(ANSWER, { ...place, bar: place.bar - 9 }, mode, chord) : []),
      ...bells(place, mode, chord, 0.22 - 0.12 * high, 0.55),
      ...(high > 0.62 ? heart(place, 0, 0.6 * high) : []),
    ];
  },
};

/** A muster and a result read at leisure: what lies under the theme, and a bell now and then. */
export const quiet: Score = {
  ...theme,
  play(_, place) {
    const mode = "dorian";
    const chord = chordAt(place, mode, CHORD_LENGTHS);
    return [
      ...drone(place, 0.85),
      ...pad({ voice: "strings", lowest: 7, many: 4, level: 0.95 }, place, mode, chord),
      ...bells(place, mode, chord, 0.2, 0.75),
    ];
  },
};
