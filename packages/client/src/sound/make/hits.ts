import { about, type Bench, driven, hiss, inRoom, tone } from "./bench.ts";
import { type Recipe, recipe } from "./recipe.ts";

/** A shield takes a blow: a sine rung with another, the deeper the harder it is struck. */
function shield(pitch: number, ring: number, length: number, weight: number): Recipe {
  return recipe(length + 0.25, (bench) => {
    const top = about(bench, pitch, 0.06);
    const room = inRoom(bench, 0.25, 0.12);
    tone(room, { from: top, to: top * 0.82, ring: about(bench, ring, 0.08), attack: 0.004, length, gain: 0.8 });
    tone(room, { from: top * 2.76, to: top * 2.5, attack: 0.002, length: length * 0.4, gain: 0.16 });
    hiss(bench, { filter: "bandpass", from: 4200, to: 1500, q: 1.4, length: 0.05, gain: 0.35 });
    if (weight > 0) tone(bench, { from: 110, to: 46, length: 0.3, gain: 0.5 * weight });
  });
}

/** Struck steel: partials that fit together badly. */
function steel(bench: Bench, base: number, length: number, gain: number): void {
  for (const [by, share] of [
    [1, 1],
    [1.68, 0.7],
    [2.81, 0.5],
    [4.12, 0.3],
  ] as const)
    tone(bench, { from: about(bench, base * by, 0.03), length: length / by ** 0.4, gain: gain * share * 0.5 });
}

function hull(base: number, length: number, weight: number): Recipe {
  return recipe(length + 0.15, (bench) => {
    const hard = driven(bench, 1.6);
    hiss(hard, { filter: "lowpass", from: about(bench, 2600, 0.15), to: 240, length: length * 0.6, gain: 0.8 });
    steel(bench, about(bench, base, 0.12), length, 0.35);
    tone(hard, { from: 125, to: 40, length: length * 0.8, gain: 0.6 * weight });
    for (let i = 0; i < 4; i++) {
      const at = 0.03 + 0.16 * bench.random();
      hiss(bench, { at, filter: "bandpass", from: about(bench, 3400, 0.3), q: 3, length: 0.04, gain: 0.25 });
    }
  });
}

/** A facing breaks: it falls in, and rings like glass that goes to pieces. */
const collapse = recipe(1.25, (bench) => {
  const room = inRoom(bench, 0.5, 0.16);
  tone(room, { from: 860, to: 96, ring: 73, attack: 0.004, length: 0.7, gain: 0.7 });
  hiss(room, { filter: "bandpass", from: 5200, to: 700, q: 0.8, length: 0.35, gain: 0.5 });
  for (let i = 0; i < 16; i++) {
    const at = 0.02 + 0.5 * bench.random() ** 1.6;
    tone(room, { at, from: 1500 + 3600 * bench.random(), length: 0.12 + 0.2 * bench.random(), gain: 0.1 });
  }
  tone(bench, { from: 90, to: 34, length: 0.45, gain: 0.25 });
});

/** A hole in the hull: it bursts, and the air goes. */
const breach = recipe(1.9, (bench) => {
  const hard = driven(bench, 2);
  hiss(hard, { filter: "lowpass", from: 3800, to: 300, length: 0.28, gain: 0.9 });
  tone(hard, { from: 95, to: 38, length: 0.35, gain: 0.8 });
  steel(bench, about(bench, 210, 0.1), 0.6, 0.3);
  const flutter = about(bench, 9, 0.3);
  hiss(bench, {
    at: 0.06,
    filter: "bandpass",
    from: 3600,
    to: 1700,
    q: 1.3,
    attack: 0.05,
    hold: 0.5,
    length: 1.7,
    gain: 0.5,
    tremble: [flutter, 0.4],
  });
  hiss(bench, { at: 0.06, filter: "highpass", from: 5200, attack: 0.05, hold: 0.3, length: 1.2, gain: 0.14 });
});

/** Point defence, or the end of its fuel: a torpedo that goes out. */
const fizzle = recipe(0.42, (bench) => {
  hiss(bench, { filter: "bandpass", from: about(bench, 2600, 0.2), to: 900, q: 1.5, length: 0.3, gain: 0.6, tremble: [38, 0.7] });
  tone(bench, { from: about(bench, 700, 0.1), to: 160, length: 0.25, gain: 0.3 });
});

/** A torpedo comes down: its song falls as it nears. */
const dive = recipe(1.35, (bench) => {
  const top = about(bench, 1750, 0.06);
  tone(bench, { type: "triangle", from: top, to: 310, attack: 0.7, hold: 0.3, length: 1.25, gain: 0.4, tremble: [14, 0.5] });
  tone(bench, { from: top * 1.5, to: 470, attack: 0.7, hold: 0.3, length: 1.25, gain: 0.14, tremble: [14, 0.5] });
  hiss(bench, { filter: "bandpass", from: 2400, to: 520, q: 3, attack: 0.8, hold: 0.25, length: 1.25, gain: 0.4 });
});

export const HITS = {
  "shield-light": shield(1480, 210, 0.3, 0),
  "shield-mid": shield(930, 148, 0.45, 0.15),
  "shield-heavy": shield(510, 92, 0.7, 0.6),
  "hull-light": hull(420, 0.28, 0.4),
  "hull-heavy": hull(190, 0.6, 1),
  "shield-collapse": collapse,
  breach,
  "torpedo-fizzle": fizzle,
  "torpedo-dive": dive,
} as const satisfies Readonly<Record<string, Recipe>>;
