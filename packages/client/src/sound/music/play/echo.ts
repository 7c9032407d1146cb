/** s for which the room rings, and in which a sound in it falls to a third. */
const LENGTH = 2.6;
const FALL = 0.8;
/** s before the first of it comes back. */
const FIRST = 0.028;

/** A quick even noise, the same for the same seed: -1 to 1. */
function noise(seed: number): () => number {
  let x = seed | 1;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return x / 2147483648;
  };
}

/** What a great hall gives back of a click, for one ear: noise that fades and darkens. */
export function echoOf(rate: number, seed: number): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(Math.round(LENGTH * rate));
  const next = noise(seed);
  let dark = 0;
  let energy = 0;
  for (let i = Math.round(FIRST * rate); i < samples.length; i += 1) {
    const at = i / rate;
    // The later, the less of the high is left.
    const open = 0.12 + 0.6 * Math.exp(-at / 0.8);
    dark += open * (next() - dark);
    const swell = Math.min(1, (at - FIRST) / 0.05);
    const sample = (dark / Math.sqrt(open)) * swell * Math.exp(-at / FALL) * Math.min(1, (LENGTH - at) / 0.5);
    samples[i] = sample;
    energy += sample * sample;
  }
  const scale = 1 / Math.sqrt(energy);
  return samples.map((sample) => sample * scale);
}
