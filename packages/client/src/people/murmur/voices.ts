import type { Speaker } from "../speakers.ts";

/** How somebody sounds. */
export interface Voice {
  /** Hz of the voice at rest. */
  readonly pitch: number;
  /** Share of the pitch that it moves up and down by. */
  readonly melody: number;
  /** Syllables a second. */
  readonly pace: number;
  /** Length of the throat against a usual one: over 1 the vowels lie lower. */
  readonly throat: number;
  /** 0: smooth; 1: a growl. */
  readonly rasp: number;
}

const voice = (pitch: number, melody: number, pace: number, throat: number, rasp: number): Voice => ({ pitch, melody, pace, throat, rasp });

export const VOICES: Readonly<Record<Speaker, Voice>> = {
  sisko: voice(92, 0.14, 4.4, 1.08, 0.12),
  obrien: voice(118, 0.2, 5.8, 1, 0.1),
  jennifer: voice(196, 0.12, 5.2, 0.88, 0),
  bashir: voice(132, 0.3, 6.6, 0.97, 0),
  jadzia: voice(178, 0.16, 4.8, 0.9, 0.04),
  kira: voice(208, 0.26, 4.2, 0.87, 0.02),
  worf: voice(72, 0.16, 4, 1.16, 0.5),
  garak: voice(124, 0.24, 5.4, 1, 0),
  "wing-captain-1": voice(84, 0.2, 5, 1.12, 0.6),
  "wing-captain-2": voice(106, 0.1, 5, 1.04, 0.06),
  "wing-captain-3": voice(98, 0.28, 6.2, 1.06, 0.4),
};
