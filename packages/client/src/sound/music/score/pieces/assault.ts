import type { Mood } from "../../mood.ts";
import { ostinato, rattle, taiko } from "../beats.ts";
import { bells, drone, pad } from "../ground.ts";
import { chordAt } from "../harmony.ts";
import { type Line, sung } from "../line.ts";
import { CALL, LAMENT } from "../motifs.ts";
import type { Place } from "../note.ts";
import type { Score } from "../score.ts";
import { regent } from "./regent.ts";

const CHORD_LENGTHS = [2, 2, 3, 1];
const CALLED: Line = {
  lane: "line",
  motif: CALL,
  voice: "horn",
  base: 7,
  lowest: 4,
  highest: 16,
  lengths: [4, 5, 6],
  heard: 0.6,
  strays: 5,
  level: 0.85,
};
const LOST: Line = {
  lane: "answer",
  motif: LAMENT,
  voice: "cello",
  base: 7,
  lowest: 2,
  highest: 14,
  lengths: [5, 7],
  heard: 0.7,
  strays: 4,
  level: 0.85,
};

/** How hard it is driven: 0 while the fleets close, 1 in the thick of it. */
export const driveOf = ({ fire, tension, danger }: Mood): number => Math.min(1, 0.12 + 0.5 * fire + 0.3 * tension + 0.3 * danger);

const mode = ({ danger, regent: near, odds }: Mood) => (danger > 0.6 || near > 0.4 || odds < 0.3 ? "phrygian" : "aeolian");

/** The horn while it goes well, a lament while it does not; neither in a bar in which the Regent has the word. */
function voices(mood: Mood, place: Place, chord: ReturnType<typeof chordAt>) {
  const near = regent(mood, place, mode(mood));
  if (near.length > 0) return near;
  if (mood.odds >= 0.42) {
    const voice = mood.colour === "terran" ? "horn" : "bronze";
    return sung({ ...CALLED, voice, base: voice === "horn" ? 7 : 4 }, place, mode(mood), chord);
  }
  return sung(LOST, place, mode(mood), chord);
}

/** The assault: layers that come and go with fire, danger and odds over a drone that stays. */
export const assault: Score = {
  beats: 4,
  beat: (mood) => 60 / (92 + 22 * driveOf(mood)),
  mode,
  play(mood, place) {
    const { danger, fire } = mood;
    const drive = driveOf(mood);
    const chord = chordAt(place, mode(mood), CHORD_LENGTHS);
    return [
      ...drone(place, 0.7),
      ...pad({ voice: "strings", lowest: 7, many: 3, level: 0.4 + 0.25 * drive }, place, mode(mood), chord),
      ...(danger > 0.35 ? pad({ voice: "choir", lowest: 11, many: 3, level: 0.3 + 0.7 * danger }, place, mode(mood), chord) : []),
      ...(drive > 0.22 ? ostinato(place, mode(mood), chord, drive, 0.45 + 0.4 * drive) : []),
      ...taiko(place, drive, 0.48 + 0.36 * drive),
      ...(fire > 0.25 ? rattle(place, fire, 0.35 + 0.45 * fire) : []),
      ...(drive < 0.3 ? bells(place, mode(mood), chord, 0.15, 0.5) : []),
      ...voices(mood, place, chord),
    ];
  },
};
