import type { WeaponId } from "@terok-nor/shared/ships/types.ts";
import { about, type Bench, chorus, hiss, inRoom, swept, tone } from "./bench.ts";
import { type Recipe, recipe } from "./recipe.ts";

/** A beam: detuned saws through a sweep, with a spark where it begins and a shimmer on it. */
interface Beam {
  /** Hz of its saws. */
  readonly pitch: number;
  readonly length: number;
  /** Hz its sweep opens to and closes to. */
  readonly open: number;
  readonly close: number;
  readonly q: number;
  /** Hz it is rung with; 0: it sings clear. */
  readonly growl: number;
  /** Hz of the flutter on it. */
  readonly flutter: number;
  readonly weight: number;
}

function beam(of: Beam): Recipe {
  return recipe(of.length + 0.08, (bench) => {
    const pitch = about(bench, of.pitch, 0.04);
    const { length } = of;
    const sweep = swept(bench, "bandpass", of.q, [
      [0, of.close],
      [0.05, about(bench, of.open, 0.1)],
      [length, of.close],
    ]);
    const hold = length * 0.45;
    const body = { type: "sawtooth", from: pitch, to: pitch * 0.9, attack: 0.012, hold, length, gain: 2.2 } as const;
    chorus(bench, { ...body, tremble: [of.flutter, 0.35], ...(of.growl > 0 && { ring: of.growl }) }, [-11, 0, 9], sweep);
    if (of.growl > 0) chorus(bench, { ...body, gain: 1.2 }, [-5, 5], sweep);
    tone(bench, { from: pitch * 4, to: pitch * 3.8, tremble: [of.flutter * 1.5, 0.7], attack: 0.01, hold, length, gain: 0.1 });
    hiss(bench, { filter: "bandpass", from: of.open * 1.6, to: of.open * 0.6, q: 1.2, length: 0.09, gain: 0.5 });
    if (of.weight > 0) tone(bench, { from: 96, to: 44, length: 0.35, gain: of.weight });
  });
}

/** A pulse: a short saw that falls, with a snap before it. */
function pulse(from: number, to: number, length: number, weight: number): Recipe {
  return recipe(length + 0.12, (bench) => {
    const top = about(bench, from, 0.07);
    const body = swept(bench, "lowpass", 2, [
      [0, top * 5],
      [length, to * 2],
    ]);
    chorus(bench, { type: "sawtooth", from: top, to, length, gain: 0.9 }, [-14, 12], body);
    tone(bench, { type: "triangle", from: top * 2, to: to * 1.2, length: length * 0.7, gain: 0.3 });
    hiss(bench, { filter: "bandpass", from: 3200, to: 1100, q: 1.1, length: 0.05, gain: 0.55 });
    tone(bench, { from: 170, to: 52, length: length + 0.08, gain: 0.5 * weight });
  });
}

/** A disruptor: a square that drops, in a cloud of noise. */
function disruptor(from: number, to: number, length: number, weight: number): Recipe {
  return recipe(length + 0.3, (bench) => {
    const top = about(bench, from, 0.07);
    const room = inRoom(bench, 0.22, 0.12);
    const body = swept(room, "lowpass", 3, [
      [0, top * 7],
      [length, to * 4],
    ]);
    chorus(bench, { type: "square", from: top, to, attack: 0.006, length, gain: 0.8 }, [-8, 7], body);
    hiss(room, { filter: "bandpass", from: about(bench, 1500, 0.15), to: 260, q: 0.9, attack: 0.004, length: length * 0.9, gain: 0.7 });
    tone(bench, { from: 120, to: 38, length: length + 0.1, gain: 0.5 * weight });
  });
}

/** A torpedo leaves its tube: a thump, and a star that sings away. */
function launch(song: (bench: Bench) => void): Recipe {
  return recipe(0.95, (bench) => {
    tone(bench, { from: 105, to: 36, length: 0.32, gain: 0.4 });
    hiss(bench, { filter: "lowpass", from: 1500, to: 180, attack: 0.004, length: 0.3, gain: 0.4 });
    song(inRoom(bench, 0.3, 0.1));
  });
}

export const GUNS: Readonly<Record<WeaponId, Recipe>> = {
  "defiant-beam": beam({ pitch: 233, length: 0.5, open: 2500, close: 700, q: 1.7, growl: 0, flutter: 27, weight: 0.12 }),
  "station-battery": beam({ pitch: 116, length: 0.85, open: 1700, close: 420, q: 1.5, growl: 0, flutter: 19, weight: 0.5 }),
  "flagship-light": beam({ pitch: 155, length: 0.6, open: 1300, close: 380, q: 2.2, growl: 61, flutter: 14, weight: 0.25 }),
  "galor-beam": beam({ pitch: 196, length: 0.55, open: 1050, close: 520, q: 3.4, growl: 43, flutter: 21, weight: 0.12 }),
  "pulse-cannon": pulse(980, 190, 0.19, 0.55),
  "light-cannon": pulse(1450, 380, 0.13, 0.25),
  "flagship-disruptor": disruptor(390, 52, 0.55, 0.8),
  "galor-disruptor": disruptor(520, 82, 0.36, 0.5),
  "bird-disruptor": disruptor(760, 150, 0.24, 0.25),
  "quantum-torpedo": launch((bench) => {
    const top = about(bench, 1250, 0.04);
    chorus(bench, { from: 420, to: top, attack: 0.06, length: 0.85, gain: 0.5, tremble: [31, 0.5] }, [-18, 0, 21]);
    tone(bench, { from: 840, to: top * 2, attack: 0.06, length: 0.6, gain: 0.12 });
  }),
  "photon-torpedo": launch((bench) => {
    const body = swept(bench, "bandpass", 2.5, [
      [0, 300],
      [0.75, about(bench, 1150, 0.08)],
    ]);
    chorus(bench, { type: "sawtooth", from: 165, to: 247, attack: 0.05, length: 0.8, gain: 1.4, tremble: [17, 0.4] }, [-12, 11], body);
  }),
  "station-torpedo": launch((bench) => {
    const body = swept(bench, "bandpass", 2, [
      [0, 240],
      [0.8, 760],
    ]);
    chorus(bench, { type: "sawtooth", from: 110, to: 147, attack: 0.05, length: 0.85, gain: 1.5, tremble: [12, 0.4] }, [-9, 8], body);
    tone(bench, { from: 300, to: 660, attack: 0.08, length: 0.7, gain: 0.18 });
  }),
};
