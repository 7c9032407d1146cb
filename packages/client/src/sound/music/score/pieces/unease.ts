import type { Mood } from "../../mood.ts";
import { heart, ostinato } from "../beats.ts";
import { bells, drone, pad } from "../ground.ts";
import { chordAt } from "../harmony.ts";
import { type Line, sung } from "../line.ts";
import { LAMENT } from "../motifs.ts";
import type { Score } from "../score.ts";
import { regent } from "./regent.ts";

const CHORD_LENGTHS = [2, 3, 3];
const SIGH: Line = {
  lane: "line",
  motif: LAMENT,
  voice: "cello",
  base: 4,
  lowest: 2,
  highest: 12,
  lengths: [5, 6, 8],
  heard: 0.55,
  strays: 4,
  level: 0.75,
};

const mode = ({ tension }: Mood) => (tension > 0.55 ? "phrygian" : "aeolian");

/** Act one: hours that run out. What ticks and beats comes in with them, and the light goes out. */
export const unease: Score = {
  beats: 4,
  beat: ({ tension }) => 1.08 - 0.3 * tension,
  mode,
  play(mood, place) {
    const { tension } = mood;
    const chord = chordAt(place, mode(mood), CHORD_LENGTHS);
    return [
      ...drone(place, 0.75 + 0.2 * tension),
      ...pad({ voice: "strings", lowest: 7 - Math.round(3 * tension), many: 3, level: 0.74 + 0.02 * tension }, place, mode(mood), chord),
      ...(tension > 0.65 ? pad({ voice: "choir", lowest: 8, many: 3, level: tension }, place, mode(mood), chord) : []),
      ...sung(SIGH, place, mode(mood), chord),
      ...bells(place, mode(mood), chord, 0.2 * (1 - tension), 0.7),
      ...(tension > 0.2 ? heart(place, tension, 0.4 + 0.45 * tension) : []),
      ...(tension > 0.45 ? ostinato(place, mode(mood), chord, tension - 0.4, 0.25 + 0.4 * tension) : []),
      ...regent(mood, place, mode(mood)),
    ];
  },
};
