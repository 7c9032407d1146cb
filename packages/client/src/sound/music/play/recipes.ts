import type { VoiceName } from "../score/note.ts";
import { type Context, FMSynth, MembraneSynth, MonoSynth, Synth } from "./tone.ts";

/** Something that plays one note at a time: hertz, s, s of the context's time, 0 to 1. */
export type Played = FMSynth | MembraneSynth | MonoSynth | Synth;

/** How an instrument is built, and where it stands. */
export interface Recipe {
  readonly make: (context: Context) => Played;
  /** Notes it can play at once. */
  readonly many: number;
  /** -1 left, 1 right; the voices of one that plays chords stand this far to either side. */
  readonly pan: number;
  /** Share that goes into the room's echo. */
  readonly echo: number;
  /** dB. */
  readonly gain: number;
  /** s it still sounds after its note ends. */
  readonly tail: number;
  /** s until a held note sounds as it goes on, and s it then goes on before it repeats itself; 0: it dies by itself. */
  readonly settles: number;
  readonly repeats: number;
  /** Hz its notes are made at: those that hold nothing high need few. */
  readonly rate: number;
  /** Hz above which it is dulled. */
  readonly lid?: number;
  /** It sings. */
  readonly sung?: boolean;
  /** What a stroke on a skin adds: noise about so many Hz, that falls within so many s. */
  readonly skin?: { readonly frequency: number; readonly decay: number; readonly gain: number };
}

/** Plays held notes. */
const held = (attack: number, release: number, oscillator: { readonly count: number; readonly spread: number }) => (context: Context) =>
  new Synth({
    context,
    oscillator: { type: "fatsawtooth", ...oscillator },
    envelope: { attack, decay: 0.6, sustain: 0.85, release, attackCurve: "sine", releaseCurve: "exponential" },
  });

const cello = (context: Context) =>
  new MonoSynth({
    context,
    oscillator: { type: "fatsawtooth", count: 2, spread: 7 },
    filter: { type: "lowpass", Q: 0.5, rolloff: -12 },
    envelope: { attack: 0.2, decay: 0.6, sustain: 0.85, release: 0.7, attackCurve: "sine" },
    filterEnvelope: { attack: 0.28, decay: 1.2, sustain: 0.7, release: 0.7, baseFrequency: 480, octaves: 2.6 },
  });

/** Amber: few and round partials. */
const horn = (context: Context) =>
  new MonoSynth({
    context,
    oscillator: { type: "fatcustom", partials: [1, 0.8, 0.62, 0.4, 0.3, 0.2, 0.14, 0.1, 0.07], count: 2, spread: 9 },
    filter: { type: "lowpass", Q: 0.7, rolloff: -12 },
    envelope: { attack: 0.14, decay: 0.5, sustain: 0.8, release: 0.7, attackCurve: "sine" },
    filterEnvelope: { attack: 0.22, decay: 0.9, sustain: 0.6, release: 0.8, baseFrequency: 480, octaves: 2.5 },
  });

/** Bronze: a hard beginning that opens wide and closes. */
const bronze = (context: Context) =>
  new MonoSynth({
    context,
    oscillator: { type: "fatsawtooth", count: 2, spread: 12 },
    filter: { type: "lowpass", Q: 1.6, rolloff: -12 },
    envelope: { attack: 0.05, decay: 0.5, sustain: 0.7, release: 0.45 },
    filterEnvelope: { attack: 0.09, decay: 0.7, sustain: 0.35, release: 0.5, baseFrequency: 260, octaves: 3.4 },
  });

const pluck = (context: Context) =>
  new MonoSynth({
    context,
    oscillator: { type: "sawtooth" },
    filter: { type: "lowpass", Q: 1, rolloff: -12 },
    envelope: { attack: 0.012, decay: 0.24, sustain: 0.25, release: 0.14 },
    filterEnvelope: { attack: 0.01, decay: 0.2, sustain: 0.2, release: 0.15, baseFrequency: 380, octaves: 3 },
  });

const struck = (pitchDecay: number, octaves: number, decay: number) => (context: Context) =>
  new MembraneSynth({ context, pitchDecay, octaves, envelope: { attack: 0.002, decay, sustain: 0, release: 0.1 } });

const rung = (harmonicity: number, modulationIndex: number, decay: number) => (context: Context) =>
  new FMSynth({
    context,
    harmonicity,
    modulationIndex,
    envelope: { attack: 0.004, decay, sustain: 0, release: 0.4 },
    modulationEnvelope: { attack: 0.002, decay: decay * 0.4, sustain: 0, release: 0.3 },
  });

/** Hz: for what lies under a lid, for what is round, and for what is struck. */
const LIDDED = 16_000;
const ROUND = 24_000;
const OPEN = 44_100;

export const RECIPES: Readonly<Record<VoiceName, Recipe>> = {
  drone: {
    make: held(2.6, 3.2, { count: 2, spread: 7 }),
    many: 3,
    pan: 0.2,
    echo: 0.25,
    gain: -18,
    tail: 3.2,
    lid: 420,
    settles: 3.4,
    repeats: 4,
    rate: LIDDED,
  },
  strings: {
    make: held(1.5, 2.2, { count: 2, spread: 16 }),
    many: 6,
    pan: 0.55,
    echo: 0.5,
    gain: -19,
    tail: 2.2,
    lid: 1900,
    settles: 2.3,
    repeats: 4,
    rate: LIDDED,
  },
  choir: {
    make: held(1.1, 1.9, { count: 2, spread: 24 }),
    many: 4,
    pan: 0.35,
    echo: 0.8,
    gain: -13,
    tail: 1.9,
    sung: true,
    settles: 1.9,
    repeats: 4,
    rate: ROUND,
  },
  horn: { make: horn, many: 2, pan: 0.15, echo: 0.55, gain: -8.5, tail: 0.7, settles: 1.5, repeats: 3, rate: ROUND },
  bronze: { make: bronze, many: 3, pan: -0.2, echo: 0.5, gain: -11.5, tail: 0.45, settles: 1, repeats: 3, rate: ROUND },
  cello: { make: cello, many: 2, pan: -0.15, echo: 0.5, gain: -10, tail: 0.7, settles: 1.8, repeats: 3, rate: ROUND },
  bell: { make: rung(3.01, 2.2, 3.2), many: 3, pan: 0.7, echo: 0.9, gain: -19, tail: 3, settles: 4, repeats: 0, rate: OPEN },
  ostinato: { make: pluck, many: 2, pan: -0.3, echo: 0.22, gain: -12, tail: 0.14, settles: 0.6, repeats: 0.4, rate: ROUND },
  taiko: {
    make: struck(0.07, 1.6, 0.75),
    many: 3,
    pan: 0.05,
    echo: 0.35,
    gain: -8,
    tail: 0.6,
    settles: 0.9,
    repeats: 0,
    rate: OPEN,
    skin: { frequency: 1100, decay: 0.11, gain: 0.6 },
  },
  frame: {
    make: struck(0.03, 1.4, 0.2),
    many: 3,
    pan: 0.4,
    echo: 0.3,
    gain: -13,
    tail: 0.2,
    settles: 0.4,
    repeats: 0,
    rate: OPEN,
    skin: { frequency: 2600, decay: 0.07, gain: 0.8 },
  },
  anvil: { make: rung(3.47, 9, 0.7), many: 2, pan: 0.5, echo: 0.6, gain: -26, tail: 0.6, settles: 1.2, repeats: 0, rate: OPEN },
};

/** Peaks of a sung "ah", Hz, and how narrow and loud each is. */
export const VOWEL = [
  { frequency: 640, Q: 4, gain: 0.85 },
  { frequency: 1080, Q: 6, gain: 0.75 },
  { frequency: 2450, Q: 7, gain: 0.5 },
] as const;
