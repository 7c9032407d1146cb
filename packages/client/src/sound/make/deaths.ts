import { about, type Bench, driven, hiss, inRoom, tone } from "./bench.ts";
import { type Recipe, recipe } from "./recipe.ts";

/** One explosion: a crack, a fireball that rolls off, and a blow at 45 Hz under it. */
function blast(bench: Bench, at: number, length: number, gain: number): void {
  const hard = driven(bench, 2.2);
  hiss(bench, { at, filter: "highpass", from: about(bench, 2200, 0.2), length: 0.07, gain: 0.45 * gain });
  hiss(hard, { at, filter: "lowpass", from: about(bench, 4800, 0.15), to: 110, attack: 0.006, length, gain: 1.1 * gain });
  hiss(bench, { at: at + 0.05, filter: "bandpass", from: 700, to: 150, q: 0.8, attack: 0.03, length: length * 0.9, gain: 0.9 * gain });
  tone(hard, { at, from: 92, to: 45, attack: 0.004, hold: 0.04, length: length * 0.8, gain: 0.6 * gain });
}

/** Pieces that go off and fly about after it. */
function debris(bench: Bench, from: number, span: number, count: number, gain: number): void {
  for (let i = 0; i < count; i++) {
    const at = from + span * bench.random() ** 1.4;
    hiss(bench, {
      at,
      filter: "bandpass",
      from: 500 + 2600 * bench.random(),
      q: 2.5,
      length: 0.05 + 0.09 * bench.random(),
      gain: gain * bench.random(),
    });
  }
}

const small = recipe(1.5, (bench) => {
  const room = inRoom(bench, 0.7, 0.1);
  blast(room, 0, 0.95, 1);
  debris(bench, 0.12, 0.8, 9, 0.22);
});

const cruiser = recipe(2.7, (bench) => {
  const room = inRoom(bench, 1, 0.1);
  blast(room, 0, 0.7, 0.6);
  blast(room, about(bench, 0.28, 0.2), 1.7, 1);
  tone(bench, { at: 0.28, from: 62, to: 30, attack: 0.01, hold: 0.15, length: 1.7, gain: 0.7 });
  debris(bench, 0.4, 1.6, 20, 0.25);
});

/** s at which a capital ship is torn open, one place after another, before she goes: her death takes three seconds. */
const CHAIN = [0, 0.42, 0.8, 1.18, 1.62, 1.98, 2.3, 2.56] as const;
const END = 3;

const capital = recipe(6.2, (bench) => {
  const room = inRoom(bench, 1.6, 0.1);
  CHAIN.forEach((at, i) => {
    blast(room, about(bench, at, 0.04), 0.6 + 0.05 * i, 0.32 + 0.04 * i);
  });
  // Her frame gives way under it.
  tone(room, { type: "sawtooth", at: 0.3, from: 58, to: 34, attack: 1.2, hold: 1, length: 2.8, gain: 0.12, tremble: [7, 0.6] });
  hiss(room, { at: 1.9, filter: "bandpass", from: 300, to: 2600, q: 1.2, attack: 1, length: 1.15, gain: 0.25 });
  blast(room, END, 2.6, 1.15);
  tone(bench, { at: END, from: 56, to: 26, attack: 0.01, hold: 0.4, length: 3, gain: 0.9 });
  debris(bench, 0.5, 2.3, 20, 0.18);
  debris(bench, END + 0.2, 2.4, 30, 0.25);
});

const torpedo = recipe(1.2, (bench) => {
  const room = inRoom(bench, 0.5, 0.1);
  blast(room, 0, 0.75, 0.9);
  tone(room, { from: 950, to: 140, ring: 57, length: 0.5, gain: 0.3 });
});

/** The station shakes with a blast in its own holds, behind many walls. */
const accident = recipe(1.8, (bench) => {
  const room = inRoom(bench, 0.9, 0.2);
  hiss(room, { filter: "lowpass", from: 900, to: 90, attack: 0.008, length: 1.2, gain: 0.9 });
  tone(room, { from: 80, to: 36, length: 0.9, gain: 0.9 });
  debris(bench, 0.2, 0.8, 8, 0.08);
});

/** Fire exchanged somewhere on the chart: a roll of it, far off. */
const struck = recipe(1.9, (bench) => {
  const room = inRoom(bench, 1.1, 0.3);
  for (let i = 0; i < 5; i++) {
    const at = i * 0.17 + 0.05 * bench.random();
    hiss(room, { at, filter: "lowpass", from: about(bench, 1100, 0.2), to: 130, attack: 0.006, length: 0.6, gain: 0.5 });
    tone(room, { at, from: 88, to: 42, length: 0.5, gain: 0.5 });
  }
});

export const DEATHS = {
  "explosion-small": small,
  "explosion-cruiser": cruiser,
  "explosion-capital": capital,
  "torpedo-blast": torpedo,
  accident,
  struck,
} as const satisfies Readonly<Record<string, Recipe>>;
