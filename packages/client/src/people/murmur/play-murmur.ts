import type { Mixer } from "../../sound/mixer.ts";
import type { Speaker } from "../speakers.ts";
import { murmurLength, murmurPlan, type Syllable } from "./murmur-plan.ts";
import { VOICES, type Voice } from "./voices.ts";

/** Loudness of a murmur among the voices: it lies under the battle, not over it. */
const LOUD = 1.05;
/** s a syllable takes to begin, and to end. */
const ATTACK = 0.025;
const RELEASE = 0.05;
/** Hz between which a channel carries: everybody is heard over one. */
const CHANNEL = { low: 180, high: 3600 } as const;
/** Hz at which a growling throat flutters. */
const FLUTTER = 27;

/** Where somebody murmurs: in a page, or in a mix that is measured. */
export type Channel = Pick<Mixer, "voices" | "speak"> & { readonly context: BaseAudioContext };

/**
 * Murmurs a line in its speaker's voice; the other sounds step back meanwhile. @param at s of the context's time.
 * @returns what breaks it off.
 */
export function playMurmur({ context, voices, speak }: Channel, text: string, speaker: Speaker, at = context.currentTime): () => void {
  const plan = murmurPlan(text, speaker);
  const length = murmurLength(plan);
  const start = at + 0.03;
  const out = new GainNode(context, { gain: LOUD });
  const channel = throughChannel(context, out);
  const source = throat(context, VOICES[speaker], channel, plan, start);
  out.connect(voices);
  source.start(start);
  source.stop(start + length + RELEASE * 4);
  source.addEventListener("ended", () => out.disconnect());
  speak(length, at);
  return () => {
    out.gain.setTargetAtTime(0, context.currentTime, RELEASE);
    source.stop(context.currentTime + RELEASE * 4);
  };
}

function throughChannel(context: BaseAudioContext, to: AudioNode): AudioNode {
  const low = new BiquadFilterNode(context, { type: "highpass", frequency: CHANNEL.low });
  const high = new BiquadFilterNode(context, { type: "lowpass", frequency: CHANNEL.high });
  low.connect(high).connect(to);
  return low;
}

/** A buzzing source through two formants that follow the plan. */
function throat(context: BaseAudioContext, { rasp }: Voice, to: AudioNode, plan: readonly Syllable[], start: number): OscillatorNode {
  const source = new OscillatorNode(context, { type: "sawtooth" });
  const mouth = new GainNode(context, { gain: 0 });
  const first = new BiquadFilterNode(context, { type: "bandpass", Q: 5 });
  const second = new BiquadFilterNode(context, { type: "bandpass", Q: 8 });
  const upper = new GainNode(context, { gain: 0.55 });
  const growl = new GainNode(context, { gain: 1 - rasp / 2 });
  source.connect(growl);
  growl.connect(first).connect(mouth);
  growl.connect(second).connect(upper).connect(mouth);
  mouth.connect(to);
  if (rasp > 0) flutter(context, source, growl, rasp);
  for (const { at, length, pitch, formants, loud } of plan) {
    const from = start + at;
    source.frequency.setTargetAtTime(pitch, from, 0.03);
    first.frequency.setTargetAtTime(formants[0], from, 0.02);
    second.frequency.setTargetAtTime(formants[1], from, 0.02);
    mouth.gain.setTargetAtTime(loud, from, ATTACK);
    mouth.gain.setTargetAtTime(0, from + length - RELEASE, RELEASE / 2);
  }
  return source;
}

function flutter(context: BaseAudioContext, source: OscillatorNode, growl: GainNode, rasp: number): void {
  const shake = new OscillatorNode(context, { frequency: FLUTTER });
  const depth = new GainNode(context, { gain: rasp / 2 });
  shake.connect(depth).connect(growl.gain);
  shake.start();
  source.addEventListener("ended", () => shake.stop());
}
