import type { VolumeName } from "../settings/sound-choice.ts";

/** Where sound goes in and how loud each kind of it is. The same in a page and where a mix is measured. */
export interface MixChain {
  readonly master: GainNode;
  /** What the player sets. */
  readonly set: Readonly<Record<Exclude<VolumeName, "master">, GainNode>>;
  /** In front of it: what steps back under speech. */
  readonly under: { readonly effects: GainNode; readonly music: GainNode };
}

/** Share of their loudness that effects and music keep under speech. */
const UNDER_SPEECH = 0.45;
/** s in which they are there, and in which they come back. */
const STEP_BACK = 0.08;
const COME_BACK = 0.32;

/** Effects and music step back for so many s from a moment of the context's time on. */
export function stepBack({ under }: MixChain, seconds: number, at: number): void {
  for (const { gain } of Object.values(under)) {
    gain.cancelScheduledValues(at);
    gain.setTargetAtTime(UNDER_SPEECH, at, STEP_BACK);
    gain.setTargetAtTime(1, at + seconds, COME_BACK);
  }
}

/** A loudness from 0 to 1 as a gain: by the square, near to how ears hear it. */
export const gainOf = (volume: number): number => volume * volume;

/** dB: up to here nothing is touched. */
const THRESHOLD = -9;
const RATIO = 12;
/**
 * A compressor of the browser makes everything louder again by 0.6 of what it takes from full scale, here by 5 dB. What
 * it lets through in its first moments is bent under full scale; below this nothing is bent.
 */
const BENT_FROM = 0.8;
const CEILING = 0.97;

export function createChain(context: BaseAudioContext): MixChain {
  const master = new GainNode(context);
  const limiter = new DynamicsCompressorNode(context, { threshold: THRESHOLD, knee: 0, ratio: RATIO, attack: 0.002, release: 0.14 });
  const bend = new WaveShaperNode(context, { curve: bentCurve() });
  master.connect(limiter).connect(bend).connect(context.destination);
  const into = (to: AudioNode) => {
    const gain = new GainNode(context);
    gain.connect(to);
    return gain;
  };
  const set = { effects: into(master), music: into(master), voices: into(master) };
  return { master, set, under: { effects: into(set.effects), music: into(set.music) } };
}

/** Straight, and near its ends ever flatter: -1 to 1 in, under the ceiling out. */
function bentCurve(): Float32Array<ArrayBuffer> {
  const room = CEILING - BENT_FROM;
  return Float32Array.from({ length: 2049 }, (_, i) => {
    const x = (i - 1024) / 1024;
    const over = Math.abs(x) - BENT_FROM;
    return over <= 0 ? x : Math.sign(x) * (BENT_FROM + room * Math.tanh(over / room));
  });
}
