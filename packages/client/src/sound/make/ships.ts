import { about, type Bench, chorus, driven, hiss, inRoom, swept, tone } from "./bench.ts";
import { type Recipe, recipe } from "./recipe.ts";

/** A ship falls out of warp: a rush that comes up, a crack, and what is left of it. */
function outOfWarp(bench: Bench, at: number, gain: number): void {
  const top = about(bench, 3300, 0.08);
  hiss(bench, { at, filter: "bandpass", from: 240, to: top, q: 1.6, attack: 0.3, length: 0.36, gain: 0.9 * gain });
  tone(bench, { at, from: 90, to: 620, attack: 0.3, length: 0.36, gain: 0.35 * gain });
  const crack = at + 0.33;
  hiss(bench, { at: crack, filter: "lowpass", from: 6500, to: 200, length: 0.7, gain: 0.7 * gain });
  tone(bench, { at: crack, from: 150, to: 40, length: 0.6, gain: 0.9 * gain });
  tone(bench, { at: crack, from: 1240, to: 210, ring: 31, length: 0.8, gain: 0.28 * gain });
}

const warpIn = recipe(1.6, (bench) => outOfWarp(inRoom(bench, 0.7, 0.14), 0, 1));

/** She gathers, stretches and is gone. */
const warpOut = recipe(1.7, (bench) => {
  const room = inRoom(bench, 0.7, 0.14);
  chorus(room, { type: "sawtooth", from: 98, to: about(bench, 780, 0.05), attack: 0.55, length: 0.72, gain: 0.3 }, [-10, 10]);
  hiss(room, { filter: "bandpass", from: 300, to: 4200, q: 1.4, attack: 0.6, length: 0.74, gain: 0.6 });
  hiss(room, { at: 0.7, filter: "lowpass", from: 7000, to: 260, length: 0.35, gain: 0.7 });
  tone(room, { at: 0.7, from: 1500, to: 60, length: 0.7, gain: 0.4 });
  tone(bench, { at: 0.7, from: 110, to: 38, length: 0.4, gain: 0.7 });
});

/** Ships in their number drop out of warp over a swell that fills the sky. */
const arrival = recipe(4.2, (bench) => {
  const room = inRoom(bench, 1.4, 0.16);
  hiss(room, { filter: "bandpass", from: 120, to: 900, q: 0.8, attack: 1, length: 3.6, gain: 0.4 });
  chorus(
    room,
    { type: "sawtooth", from: 55, to: 52, attack: 0.9, hold: 0.6, length: 3.6, gain: 0.5 },
    [-12, 0, 13],
    swept(room, "lowpass", 1, [
      [0, 160],
      [1.4, 700],
      [3.6, 120],
    ]),
  );
  for (const [at, gain] of [
    [0.35, 0.5],
    [0.75, 0.6],
    [1.05, 0.7],
    [1.5, 1.1],
  ] as const)
    outOfWarp(room, about(bench, at, 0.05), gain);
});

/** What looked like a ship goes out like a light. */
const exposed = recipe(1.3, (bench) => {
  const room = inRoom(bench, 0.6, 0.2);
  chorus(room, { from: 1320, to: 250, attack: 0.03, length: 1, gain: 0.6, tremble: [19, 0.8] }, [-30, 0, 25]);
  hiss(room, { filter: "bandpass", from: 5200, to: 900, q: 2, attack: 0.1, length: 0.9, gain: 0.25, tremble: [23, 0.8] });
});

const transporter = recipe(1.9, (bench) => {
  const room = inRoom(bench, 0.6, 0.16);
  for (let i = 0; i < 9; i++) {
    const at = 0.11 * i * (0.8 + 0.4 * bench.random());
    tone(room, { at, from: 1500 + 1500 * bench.random(), attack: 0.14, length: 0.7, gain: 0.16, tremble: [6 + 6 * bench.random(), 0.7] });
  }
  hiss(room, { filter: "bandpass", from: 2400, to: 4600, q: 4, attack: 0.5, length: 1.6, gain: 0.3 });
});

/** Docking clamps. */
const clank = recipe(0.75, (bench) => {
  const room = inRoom(driven(bench, 1.5), 0.35, 0.16);
  for (const [at, gain] of [
    [0, 0.8],
    [0.13, 0.5],
  ] as const) {
    for (const by of [1, 1.53, 2.4, 3.7])
      tone(room, { at, from: about(bench, 230 * by, 0.04), length: 0.3 / by ** 0.5, gain: (gain * 0.4) / by ** 0.3 });
    hiss(room, { at, filter: "lowpass", from: 1800, to: 300, length: 0.08, gain: gain * 0.7 });
    tone(bench, { at, from: 100, to: 48, length: 0.2, gain: gain * 0.6 });
  }
});

/** Charges go off one after another, and the scaffold comes away groaning. */
const jettison = recipe(2.3, (bench) => {
  const room = inRoom(bench, 0.8, 0.16);
  for (let i = 0; i < 5; i++) {
    const at = 0.11 * i;
    hiss(room, { at, filter: "lowpass", from: 3600, to: 300, length: 0.2, gain: 0.5 });
    tone(room, { at, from: 110, to: 50, length: 0.22, gain: 0.6 });
  }
  for (const [hz, to] of [
    [145, 92],
    [218, 131],
    [331, 260],
  ] as const)
    tone(room, { type: "sawtooth", at: 0.5, from: hz, to, attack: 0.25, length: 1.4, gain: 0.12, tremble: [11, 0.6] });
  hiss(room, { at: 0.5, filter: "bandpass", from: 1300, to: 400, q: 2, attack: 0.2, length: 1.3, gain: 0.35, tremble: [13, 0.7] });
});

const systemDown = recipe(0.9, (bench) => {
  const body = swept(bench, "lowpass", 4, [
    [0, 1600],
    [0.75, 110],
  ]);
  chorus(bench, { type: "sawtooth", from: 330, to: 46, attack: 0.01, length: 0.8, gain: 0.8 }, [-9, 9], body);
  hiss(bench, { filter: "bandpass", from: 2600, q: 5, length: 0.25, gain: 0.3, tremble: [31, 1] });
});

const systemUp = recipe(0.75, (bench) => {
  const body = swept(bench, "lowpass", 3, [
    [0, 240],
    [0.5, 1900],
  ]);
  chorus(bench, { type: "triangle", from: 110, to: 392, attack: 0.2, hold: 0.15, length: 0.65, gain: 0.8 }, [-6, 6], body);
  tone(bench, { at: 0.42, from: 784, length: 0.25, gain: 0.14 });
});

/** A hull that is asked for too much. */
const strain = recipe(1.8, (bench) => {
  const groan = swept(bench, "bandpass", 2.6, [
    [0, 150],
    [0.6, about(bench, 340, 0.12)],
    [1.6, 170],
  ]);
  chorus(
    bench,
    { type: "sawtooth", from: about(bench, 66, 0.06), to: 47, attack: 0.35, hold: 0.4, length: 1.65, gain: 1.6, tremble: [9, 0.7] },
    [-20, 0, 24],
    groan,
  );
  hiss(bench, { at: 0.2, filter: "bandpass", from: 620, to: 340, q: 6, attack: 0.2, length: 1.2, gain: 0.5, tremble: [13, 0.9] });
  tone(bench, { from: 48, to: 36, attack: 0.3, hold: 0.5, length: 1.6, gain: 0.5 });
});

/** A rumble that goes on: deep, with enough above it for small loudspeakers. */
const rumble: Recipe = {
  length: 4,
  loops: true,
  make(bench) {
    const flat = { attack: 0.01, hold: 5, length: 6 };
    hiss(bench, { ...flat, filter: "lowpass", from: 95, q: 1.1, gain: 1, tremble: [3.25, 0.3] });
    hiss(bench, { ...flat, filter: "bandpass", from: 190, q: 1.6, gain: 0.32, tremble: [7.5, 0.6] });
    const hard = driven(bench, 1.8);
    tone(hard, { ...flat, from: 36, gain: 0.5, tremble: [2.25, 0.5] });
    tone(hard, { ...flat, from: 54.5, gain: 0.35, tremble: [5.5, 0.5] });
  },
};

export const SHIPS = {
  "warp-in": warpIn,
  "warp-out": warpOut,
  arrival,
  exposed,
  transporter,
  clank,
  jettison,
  "system-down": systemDown,
  "system-up": systemUp,
  strain,
  rumble,
} as const satisfies Readonly<Record<string, Recipe>>;
