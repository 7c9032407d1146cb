import { heart, taiko } from "../beats.ts";
import { bells, drone, pad } from "../ground.ts";
import { chordAt } from "../harmony.ts";
import { type Line, sung } from "../line.ts";
import { LAMENT, THEME } from "../motifs.ts";
import { CALM_BEAT, type Score } from "../score.ts";

const CHORD_LENGTHS = [2, 2, 3];
/** Bars after which an ending has said what it had to, and only goes on. */
const SAID = 14;

const after = (bar: number): number => Math.min(1, Math.max(0, (bar - SAID) / 4));

const TRIUMPH: Line = {
  lane: "line",
  motif: THEME,
  voice: "horn",
  base: 7,
  lowest: 5,
  highest: 18,
  lengths: [5, 6],
  heard: 0.8,
  strays: 3,
  level: 0.82,
};
const MOURNING: Line = {
  lane: "line",
  motif: LAMENT,
  voice: "cello",
  base: 7,
  lowest: 0,
  highest: 13,
  lengths: [5, 6, 7],
  heard: 0.75,
  strays: 5,
  level: 0.85,
};

/** Won: the theme in full, in the light for the Terrans, in bronze for the Alliance. */
export const victory: Score = {
  beats: 4,
  beat: () => 0.8,
  mode: ({ colour }) => (colour === "terran" ? "mixolydian" : "dorian"),
  play(mood, place) {
    const mode = victory.mode(mood);
    const chord = chordAt(place, mode, CHORD_LENGTHS);
    const full = 1 - 0.6 * after(place.bar);
    const voice = mood.colour === "terran" ? "horn" : "bronze";
    return [
      ...drone(place, 0.75),
      ...pad({ voice: "strings", lowest: 7, many: 4, level: 0.62 * full }, place, mode, chord),
      ...pad({ voice: "choir", lowest: 11, many: 3, level: 0.9 * full }, place, mode, chord),
      ...sung({ ...TRIUMPH, voice, level: TRIUMPH.level * full, base: voice === "horn" ? 7 : 4 }, place, mode, chord),
      ...(place.bar < SAID ? taiko(place, 0.3, 0.75) : []),
      ...bells(place, mode, chord, 0.2, 0.5),
    ];
  },
};

/** Lost: a cello over what is left. */
export const defeat: Score = {
  beats: 4,
  beat: () => CALM_BEAT * 1.15,
  mode: () => "aeolian",
  play(_, place) {
    const chord = chordAt(place, "aeolian", CHORD_LENGTHS);
    const full = 1 - 0.5 * after(place.bar);
    return [
      ...drone(place, 0.85),
      ...pad({ voice: "strings", lowest: 5, many: 4, level: 0.6 * full }, place, "aeolian", chord),
      ...(place.bar >= 4 && place.bar < SAID ? pad({ voice: "choir", lowest: 8, many: 3, level: 0.8 }, place, "aeolian", chord) : []),
      ...sung({ ...MOURNING, level: MOURNING.level * full }, place, "aeolian", chord),
      ...(place.bar < SAID ? heart(place, 0, 0.55) : []),
      ...bells(place, "aeolian", chord, 0.08, 0.45),
    ];
  },
};
