/** Where a sound is made: everything on it is the same for the same take of the same sound. */
export interface Bench {
  readonly context: BaseAudioContext;
  readonly out: AudioNode;
  /** 0 to 1, the next of a row that belongs to this take. */
  random(): number;
}

/** How a piece of a sound swells and dies; s and gain. */
export interface Swell {
  readonly at?: number;
  readonly attack?: number;
  /** s it stays at its loudest. */
  readonly hold?: number;
  readonly length: number;
  readonly gain: number;
}

/** Gain at which a dying sound is over. */
const SILENCE = 0.0004;

/** A gain that swells and dies into `to`. */
export function swell(bench: Bench, { at = 0, attack = 0.002, hold = 0, length, gain }: Swell, to: AudioNode = bench.out): GainNode {
  const node = new GainNode(bench.context, { gain: 0 });
  node.gain.setValueAtTime(0, at);
  node.gain.linearRampToValueAtTime(gain, at + attack);
  node.gain.setValueAtTime(gain, at + attack + hold);
  node.gain.exponentialRampToValueAtTime(SILENCE, at + length);
  node.gain.linearRampToValueAtTime(0, at + length + 0.004);
  node.connect(to);
  return node;
}

/** A pitch or cutoff that goes from one value to the other, Hz, as ears hear it: by equal intervals. */
function slide(param: AudioParam, from: number, to: number, at: number, length: number): void {
  param.setValueAtTime(from, at);
  param.exponentialRampToValueAtTime(Math.max(1, to), at + length);
}

export interface Tone extends Swell {
  readonly type?: OscillatorType;
  /** Hz at its beginning and at its end. */
  readonly from: number;
  readonly to?: number;
  /** Hz and share by which it trembles. */
  readonly tremble?: readonly [rate: number, depth: number];
  /** It is multiplied with a sine of this many Hz. */
  readonly ring?: number;
}

export function tone(bench: Bench, { type = "sine", from, to = from, tremble, ring, ...shape }: Tone, out: AudioNode = bench.out): void {
  const { context } = bench;
  const { at = 0, length } = shape;
  const source = new OscillatorNode(context, { type });
  slide(source.frequency, from, to, at, length);
  let into: AudioNode = swell(bench, shape, out);
  if (tremble) into = wavering(bench, tremble[0], tremble[1], at, length, into);
  if (ring) into = ringing(bench, ring, at, length, into);
  source.connect(into);
  run(source, at, length);
}

/** Saws beside one another, a little out of tune: the body of every beam. */
export function chorus(bench: Bench, each: Tone, cents: readonly number[], out: AudioNode = bench.out): void {
  for (const off of cents) {
    const by = 2 ** (off / 1200);
    tone(bench, { ...each, from: each.from * by, to: (each.to ?? each.from) * by, gain: each.gain / cents.length }, out);
  }
}

export interface Hiss extends Swell {
  readonly filter: BiquadFilterType;
  /** Hz of the filter at its beginning and at its end. */
  readonly from: number;
  readonly to?: number;
  readonly q?: number;
  readonly tremble?: readonly [rate: number, depth: number];
}

/** Noise through a filter that moves. */
export function hiss(bench: Bench, { filter, from, to = from, q = 0.7, tremble, ...shape }: Hiss, out: AudioNode = bench.out): void {
  const { at = 0, length } = shape;
  const source = new AudioBufferSourceNode(bench.context, { buffer: noise(bench, length + 0.02) });
  let into: AudioNode = swell(bench, shape, out);
  if (tremble) into = wavering(bench, tremble[0], tremble[1], at, length, into);
  const sweep = new BiquadFilterNode(bench.context, { type: filter, Q: q });
  slide(sweep.frequency, from, to, at, length);
  source.connect(sweep).connect(into);
  run(source, at, length);
}

/** A filter in front of the way out that moves up or down with the sound. */
export function swept(
  bench: Bench,
  type: BiquadFilterType,
  q: number,
  points: readonly (readonly [at: number, hz: number])[],
): BiquadFilterNode {
  const node = new BiquadFilterNode(bench.context, { type, Q: q });
  points.forEach(([at, hz], i) => {
    if (i === 0) node.frequency.setValueAtTime(hz, at);
    else node.frequency.exponentialRampToValueAtTime(hz, at);
  });
  node.connect(bench.out);
  return node;
}

/** A bench whose sounds also come back from a room of so many s; `wet` is how much of it. */
export function inRoom(bench: Bench, seconds: number, wet: number): Bench {
  const { context } = bench;
  const answer = noise(bench, seconds);
  const data = answer.getChannelData(0);
  for (let i = 0; i < data.length; i++) data[i] = (data[i] as number) * (1 - i / data.length) ** 3;
  const into = new GainNode(context);
  const room = new ConvolverNode(context, { buffer: answer });
  const back = new GainNode(context, { gain: wet });
  into.connect(bench.out);
  into.connect(room).connect(back).connect(bench.out);
  return { ...bench, out: into };
}

/** Drives what goes in, so that it grows edges, as steel does. */
export function driven(bench: Bench, drive: number): Bench {
  const curve = Float32Array.from({ length: 513 }, (_, i) => Math.tanh(((i - 256) / 256) * drive));
  const shaper = new WaveShaperNode(bench.context, { curve, oversample: "2x" });
  shaper.connect(bench.out);
  return { ...bench, out: shaper };
}

/** A value about another one, by no more than this share of it. */
export const about = ({ random }: Pick<Bench, "random">, value: number, by: number): number => value * (1 + by * (2 * random() - 1));

function noise({ context, random }: Bench, seconds: number): AudioBuffer {
  const buffer = new AudioBuffer({ length: Math.ceil(seconds * context.sampleRate), sampleRate: context.sampleRate });
  const data = buffer.getChannelData(0);
  for (let i = 0; i < data.length; i++) data[i] = 2 * random() - 1;
  return buffer;
}

function wavering({ context }: Bench, rate: number, depth: number, at: number, length: number, to: AudioNode): GainNode {
  const gain = new GainNode(context, { gain: 1 - depth / 2 });
  const wave = new OscillatorNode(context, { frequency: rate });
  const by = new GainNode(context, { gain: depth / 2 });
  wave.connect(by).connect(gain.gain);
  run(wave, at, length);
  gain.connect(to);
  return gain;
}

function ringing({ context }: Bench, hz: number, at: number, length: number, to: AudioNode): GainNode {
  const gain = new GainNode(context, { gain: 0 });
  const wave = new OscillatorNode(context, { frequency: hz });
  wave.connect(gain.gain);
  run(wave, at, length);
  gain.connect(to);
  return gain;
}

function run(source: AudioScheduledSourceNode, at: number, length: number): void {
  source.start(at);
  source.stop(at + length + 0.01);
}
