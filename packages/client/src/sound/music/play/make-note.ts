import type { VoiceName } from "../score/note.ts";
import { RECIPES, type Recipe, VOWEL } from "./recipes.ts";
import { Context, Filter, Gain, NoiseSynth, setContext } from "./tone.ts";

/** A note as it is made once and played again and again: one ear, as loud as it can be struck. */
export interface MadeNote {
  readonly buffer: AudioBuffer;
  /** s between which it goes on for as long as it is held; null: it sounds out by itself. */
  readonly loop: readonly [from: number, to: number] | null;
}

/** Loudness at which notes are made, of 1: some instruments are brighter when they are struck hard. */
const STRUCK_AT = 0.8;
/** s over which the end of what is repeated flows into its beginning. */
const SEAM = 0.45;

/** Of one that is rendered, and not heard: the library would warn at every note that it does not run. */
class RenderedContext extends Context {
  override readonly isOffline = true;
}

/** Makes one note of an instrument. */
export async function makeNote(voice: VoiceName, midi: number): Promise<MadeNote> {
  const recipe = RECIPES[voice];
  const { settles, repeats, rate } = recipe;
  const length = repeats > 0 ? settles + repeats : settles;
  const native = new OfflineAudioContext(1, Math.ceil(length * rate), rate);
  // Its clock is no worker, which the page's policy forbids.
  const context = new RenderedContext({ context: native, clockSource: "offline", lookAhead: 0 });
  setContext(context);
  const out = recipe.sung ? mouth(context) : lid(recipe, context);
  const synth = recipe.make(context);
  synth.connect(out);
  const held = repeats > 0 ? length + 1 : 0.05;
  synth.triggerAttackRelease(440 * 2 ** ((midi - 69) / 12), held, 0, STRUCK_AT);
  if (recipe.skin) skinOf(recipe.skin, context, out).triggerAttackRelease(held, 0, STRUCK_AT);
  const buffer = await native.startRendering();
  const samples = buffer.getChannelData(0);
  for (let i = 0; i < samples.length; i++) samples[i] = (samples[i] as number) / STRUCK_AT;
  if (repeats === 0) return { buffer, loop: null };
  close(samples, Math.round(settles * rate), Math.round(SEAM * rate));
  return { buffer, loop: [settles, length] };
}

/** Blends the end into what comes before the place it goes back to, so that no seam is heard. */
function close(samples: Float32Array, from: number, most: number): void {
  const seam = Math.min(most, from);
  const at = samples.length - seam;
  for (let i = 0; i < seam; i++) {
    const turn = (i / seam) * (Math.PI / 2);
    samples[at + i] = (samples[at + i] as number) * Math.cos(turn) + (samples[from - seam + i] as number) * Math.sin(turn);
  }
}

function lid({ lid: frequency }: Recipe, context: Context): Gain | Filter {
  const out = new Gain({ context, gain: 1 });
  out.toDestination();
  return frequency === undefined ? out : new Filter({ context, type: "lowpass", frequency, Q: 0.4 }).connect(out);
}

function skinOf({ frequency, decay, gain }: NonNullable<Recipe["skin"]>, context: Context, out: Gain | Filter): NoiseSynth {
  const noise = new NoiseSynth({ context, noise: { type: "pink" }, envelope: { attack: 0.002, decay, sustain: 0, release: 0.02 } });
  noise.chain(new Filter({ context, type: "bandpass", frequency, Q: 0.8 }), new Gain({ context, gain }), out);
  return noise;
}

/** Sings an "ah", whatever goes in. */
function mouth(context: Context): Gain {
  const into = new Gain({ context, gain: 1 });
  for (const { frequency, Q, gain } of VOWEL) {
    const peak = new Filter({ context, type: "bandpass", frequency, Q });
    into.chain(peak, new Gain({ context, gain }).toDestination());
  }
  return into;
}
