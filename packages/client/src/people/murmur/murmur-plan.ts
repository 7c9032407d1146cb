import { stream } from "../../kit/hash.ts";
import type { Speaker } from "../speakers.ts";
import { VOICES } from "./voices.ts";

/** One syllable: when and how long (s), how high (Hz), which vowel (Hz of its two formants), how loud (0 to 1). */
export interface Syllable {
  readonly at: number;
  readonly length: number;
  readonly pitch: number;
  readonly formants: readonly [number, number];
  readonly loud: number;
}

/** Hz of the first two formants of some vowels: none of them is a word. */
const VOWELS: readonly (readonly [number, number])[] = [
  [700, 1150],
  [560, 1750],
  [320, 2150],
  [480, 900],
  [350, 800],
  [520, 1300],
];

/** s a murmur lasts at most: it gives the tone of a line, not its length. */
const LONGEST = 3.2;
/** Of a word's time, the share its first syllable waits: words are heard apart. */
const BETWEEN_WORDS = 0.45;
const AFTER_A_STOP = 1.6;

const syllablesIn = (word: string): number => Math.max(1, word.match(/[aeiouy]+/gi)?.length ?? 1);

/** How a line is murmured: as many syllables, stops and stresses as it has, in the speaker's voice. The same every time. */
export function murmurPlan(text: string, speaker: Speaker): readonly Syllable[] {
  const voice = VOICES[speaker];
  const chance = stream(text.length * 31 + text.charCodeAt(0));
  const beat = 1 / voice.pace;
  const words = text.split(/\s+/);
  const plan: Syllable[] = [];
  let at = 0;
  for (const [i, word] of words.entries()) {
    const cry = word.endsWith("!");
    const asks = word.endsWith("?");
    const count = syllablesIn(word);
    for (let n = 0; n < count; n++) {
      const vowel = VOWELS[Math.floor(chance() * VOWELS.length)] ?? [520, 1300];
      const fall = 1 - (i / words.length) * voice.melody * 0.6;
      const lift = (chance() - 0.5) * voice.melody + (n === 0 ? voice.melody * 0.4 : 0) + (asks ? voice.melody : 0) + (cry ? 0.12 : 0);
      plan.push({
        at,
        length: beat * (0.75 + chance() * 0.35),
        pitch: voice.pitch * (fall + lift),
        formants: [vowel[0] / voice.throat, vowel[1] / voice.throat],
        loud: (n === 0 ? 1 : 0.75) * (cry ? 1 : 0.82),
      });
      at += beat;
    }
    at += beat * (/[.,:;!?]$/.test(word) ? AFTER_A_STOP : BETWEEN_WORDS);
  }
  return plan.filter((one) => one.at + one.length <= LONGEST);
}

/** s until the last syllable has ended. */
export const murmurLength = (plan: readonly Syllable[]): number => Math.max(0, ...plan.map((one) => one.at + one.length));
