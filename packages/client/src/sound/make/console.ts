import { about, type Bench, chorus, hiss, inRoom, swept, tone } from "./bench.ts";
import { type Recipe, recipe } from "./recipe.ts";

/** A note of the console: soft at its edges, with a little of its octave. */
function note(bench: Bench, at: number, hz: number, length: number, gain: number, type: OscillatorType = "sine"): void {
  tone(bench, { at, type, from: hz, attack: 0.008, hold: length * 0.4, length, gain });
  tone(bench, { at, from: hz * 2, attack: 0.008, length: length * 0.6, gain: gain * 0.2 });
}

/** Notes one after another: s, Hz. */
const notes = (length: number, each: number, gain: number, row: readonly (readonly [number, number])[], type?: OscillatorType): Recipe =>
  recipe(length, (bench) => {
    const room = inRoom(bench, 0.25, 0.1);
    for (const [at, hz] of row) note(room, at, hz, each, gain, type);
  });

/** A horn through a filter: two tones by turns, the more pressing the more often. */
function horn(times: number, each: number, low: number, high: number): Recipe {
  return recipe(times * each + 0.3, (bench) => {
    const mellow = swept(inRoom(bench, 0.3, 0.12), "lowpass", 1.2, [
      [0, 1500],
      [times * each, 1300],
    ]);
    for (let i = 0; i < times; i++) {
      const hz = i % 2 === 0 ? low : high;
      chorus(
        bench,
        { at: i * each, type: "sawtooth", from: hz, to: hz * 1.02, attack: 0.02, hold: each * 0.6, length: each, gain: 0.6 },
        [-6, 6],
        mellow,
      );
    }
  });
}

/** A ping that goes out into the dark and comes back. */
const contact = recipe(1.3, (bench) => {
  const room = inRoom(bench, 0.9, 0.22);
  tone(room, { from: 1180, to: 1150, attack: 0.005, length: 0.5, gain: 0.6 });
  tone(room, { from: 2360, attack: 0.005, length: 0.2, gain: 0.12 });
  tone(room, { at: 0.34, from: 1150, attack: 0.02, length: 0.4, gain: 0.14 });
});

const call = recipe(0.95, (bench) => {
  const narrow = swept(bench, "bandpass", 1.5, [
    [0, 1100],
    [0.8, 1100],
  ]);
  for (let i = 0; i < 5; i++)
    tone(bench, { at: i * 0.15, type: "triangle", from: i % 2 ? 1047 : 831, attack: 0.01, hold: 0.08, length: 0.15, gain: 0.6 }, narrow);
  hiss(bench, { filter: "bandpass", from: 1800, q: 1, attack: 0.02, hold: 0.5, length: 0.85, gain: 0.05, tremble: [23, 0.9] });
});

/** Hands at work: a rivet driven, a joint closed. */
const step = recipe(0.7, (bench) => {
  const room = inRoom(bench, 0.3, 0.14);
  for (let i = 0; i < 4; i++) {
    const at = i * about(bench, 0.11, 0.1);
    hiss(room, { at, filter: "bandpass", from: about(bench, 2300, 0.1), q: 4, length: 0.04, gain: 0.6 });
    tone(room, { at, from: about(bench, 330, 0.05), to: 250, length: 0.06, gain: 0.35 });
  }
});

/** A deep bell over an empty field. */
const over = recipe(4.2, (bench) => {
  const room = inRoom(bench, 1.6, 0.2);
  for (const [by, gain, length] of [
    [1, 0.6, 3.8],
    [2, 0.35, 3],
    [2.4, 0.22, 2.4],
    [3, 0.2, 2],
    [5.1, 0.07, 0.9],
  ] as const)
    tone(room, { from: 98 * by, attack: 0.006, length, gain });
  tone(bench, { from: 60, to: 34, length: 0.9, gain: 0.5 });
});

/** A rebels' console is salvaged: a relay that falls shut in an old panel. */
const clickTerran = recipe(0.14, (bench) => {
  hiss(bench, { filter: "bandpass", from: about(bench, 2500, 0.15), q: 2.2, length: 0.018, gain: 0.8 });
  hiss(bench, { at: 0.024, filter: "bandpass", from: about(bench, 1300, 0.15), q: 2, length: 0.022, gain: 0.5 });
  tone(bench, { at: 0.002, type: "triangle", from: about(bench, 265, 0.08), to: 180, length: 0.06, gain: 0.5 });
});

/** One of neither side is glass and no more: shorter and higher than both. */
const click = recipe(0.12, (bench) => {
  const hz = about(bench, 1180, 0.02);
  tone(bench, { from: hz, to: hz * 0.94, attack: 0.002, length: 0.05, gain: 0.5 });
  hiss(bench, { filter: "bandpass", from: 4200, q: 1.2, length: 0.02, gain: 0.3 });
});

/** An Alliance one is whole: a drop on dark glass. */
const clickAlliance = recipe(0.16, (bench) => {
  const hz = about(bench, 540, 0.03);
  tone(bench, { from: hz * 1.25, to: hz, attack: 0.003, length: 0.1, gain: 0.6 });
  tone(bench, { from: hz * 3.02, to: hz * 2.9, attack: 0.002, length: 0.04, gain: 0.16 });
});

export const CONSOLE = {
  "alert-low": notes(0.5, 0.16, 0.5, [
    [0, 587],
    [0.13, 740],
  ]),
  "alert-mid": notes(
    0.75,
    0.17,
    0.5,
    [
      [0, 740],
      [0.17, 740],
      [0.34, 622],
    ],
    "triangle",
  ),
  "alert-high": horn(4, 0.17, 392, 523),
  "alert-urgent": horn(6, 0.2, 330, 466),
  "alert-good": notes(0.9, 0.3, 0.5, [
    [0, 523],
    [0.11, 659],
    [0.22, 784],
  ]),
  contact,
  identified: notes(0.42, 0.09, 0.4, [
    [0, 1397],
    [0.08, 1397],
    [0.16, 1760],
  ]),
  lost: notes(0.6, 0.2, 0.4, [
    [0, 880],
    [0.16, 587],
  ]),
  call,
  step,
  done: notes(
    1,
    0.34,
    0.5,
    [
      [0, 392],
      [0.13, 523],
      [0.26, 659],
    ],
    "triangle",
  ),
  over,
  click,
  "click-terran": clickTerran,
  "click-alliance": clickAlliance,
} as const satisfies Readonly<Record<string, Recipe>>;
