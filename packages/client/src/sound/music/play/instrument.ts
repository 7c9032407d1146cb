import { type Note, STRUCK, type VoiceName } from "../score/note.ts";
import { type Played, RECIPES, type Recipe, VOWEL } from "./recipes.ts";
import { type Context, Filter, Gain, NoiseSynth, Panner } from "./tone.ts";

/** Where an instrument is heard: straight, and through the room's echo. */
export interface Ears {
  readonly context: Context;
  readonly dry: Gain;
  readonly wet: Gain;
}

export interface Instrument {
  /** Plays a note at a moment of the context's time, s, for so many s. */
  play(note: Note, time: number, seconds: number): void;
  dispose(): void;
}

interface Player {
  readonly synth: Played;
  readonly skin: NoiseSynth | null;
  /** Time at which it began last, and from which it is free again. */
  began: number;
  free: number;
}

interface Disposable {
  dispose(): unknown;
}

export function createInstrument(name: VoiceName, ears: Ears): Instrument {
  const recipe = RECIPES[name];
  const { context } = ears;
  const parts: Disposable[] = [];
  const keep: Keep = (part) => {
    parts.push(part);
    return part;
  };
  const places = [recipe.pan, -recipe.pan].slice(0, recipe.many > 2 ? 2 : 1).map((pan) => {
    const panner = keep(new Panner({ context, pan, channelCount: 1 }));
    const dry = keep(new Gain({ context, gain: recipe.gain, units: "decibels" }));
    const wet = keep(new Gain({ context, gain: recipe.echo }));
    panner.chain(dry, ears.dry);
    dry.chain(wet, ears.wet);
    if (name === "choir") return mouth(panner, context, keep);
    if (recipe.lid === undefined) return panner;
    const lid = keep(new Filter({ context, type: "lowpass", frequency: recipe.lid, Q: 0.4 }));
    return lid.connect(panner);
  });
  const players = Array.from({ length: recipe.many }, (_, i): Player => {
    const place = places[i % places.length] as Place;
    const synth = keep(recipe.make(context));
    synth.connect(place);
    return { synth, skin: skinOf(recipe, context, place, keep), began: -1, free: 0 };
  });
  return {
    play: (note, time, seconds) => begin(players, recipe, note, time, seconds),
    dispose() {
      for (const part of parts) part.dispose();
    },
  };
}

type Place = Filter | Gain | Panner;
type Keep = <T extends Disposable>(part: T) => T;

function skinOf({ skin }: Recipe, context: Context, place: Place, keep: Keep): NoiseSynth | null {
  if (!skin) return null;
  const { frequency, decay, gain } = skin;
  const noise = keep(new NoiseSynth({ context, noise: { type: "pink" }, envelope: { attack: 0.002, decay, sustain: 0, release: 0.02 } }));
  noise.chain(keep(new Filter({ context, type: "bandpass", frequency, Q: 0.8 })), keep(new Gain({ context, gain })), place);
  return noise;
}

/** Sings an "ah" into a place whatever goes in. */
function mouth(place: Panner, context: Context, keep: Keep): Gain {
  const into = keep(new Gain({ context, gain: 1 }));
  for (const { frequency, Q, gain } of VOWEL) {
    const peak = keep(new Filter({ context, type: "bandpass", frequency, Q }));
    into.chain(peak, keep(new Gain({ context, gain })), place);
  }
  return into;
}

function begin(players: readonly Player[], { tail }: Recipe, note: Note, time: number, seconds: number): void {
  const player = players.reduce((best, one) => (one.free < best.free ? one : best));
  // All are at it: whoever has played the longest begins anew, but no note begins before the one it ends.
  if (time <= player.began + 0.01) return;
  const held = STRUCK.has(note.voice) ? 0.05 : Math.max(0.06, seconds);
  player.synth.triggerAttackRelease(hertz(note.midi), held, time, note.level);
  player.skin?.triggerAttackRelease(held, time, note.level);
  player.began = time;
  player.free = time + held + tail;
}

const hertz = (midi: number): number => 440 * 2 ** ((midi - 69) / 12);
