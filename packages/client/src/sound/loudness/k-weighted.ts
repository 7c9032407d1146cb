/** Loudness as ears have it, by ITU-R BS.1770-4: two filters, the mean of squares, and gates. */

/** Coefficients of a filter of the second order; the first of `a` is 1. */
interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

/** The two filters for a sample rate, Hz: what the head does to highs, and that lows weigh little. */
function weighting(rate: number): readonly [Biquad, Biquad] {
  return [shelf(rate), highPass(rate)];
}

/** The standard gives coefficients for 48 kHz only; these are the analogue filters they came from. */
function shelf(rate: number): Biquad {
  const k = Math.tan((Math.PI * 1681.974450955533) / rate);
  const [vh, q] = [10 ** (3.999843853973347 / 20), 0.7071752369554196];
  const vb = vh ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  return {
    b: [(vh + (vb * k) / q + k * k) / a0, (2 * (k * k - vh)) / a0, (vh - (vb * k) / q + k * k) / a0],
    a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0],
  };
}

function highPass(rate: number): Biquad {
  const k = Math.tan((Math.PI * 38.13547087602444) / rate);
  const q = 0.5003270373238773;
  const a0 = 1 + k / q + k * k;
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] };
}

function filtered(samples: Float32Array, { b, a }: Biquad): Float32Array {
  const out = new Float32Array(samples.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let i = 0; i < samples.length; i++) {
    const x = samples[i] as number;
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    out[i] = y;
    [x2, x1, y2, y1] = [x1, x, y1, y];
  }
  return out;
}

/** Power of all channels in blocks of `block` s, one every `hop` s. What is shorter than one counts as one. */
function blocks(channels: readonly Float32Array[], rate: number, block: number, hop: number): number[] {
  const weighted = channels.map((samples) => weighting(rate).reduce(filtered, samples));
  const [size, step] = [Math.round(block * rate), Math.round(hop * rate)];
  const length = weighted[0]?.length ?? 0;
  const powers: number[] = [];
  for (let from = 0; from === 0 || from + size <= length; from += step) {
    let sum = 0;
    for (const samples of weighted) for (let i = from; i < Math.min(length, from + size); i++) sum += (samples[i] as number) ** 2;
    powers.push(sum / size);
  }
  return powers;
}

const lufs = (power: number): number => -0.691 + 10 * Math.log10(power);
const powerOf = (level: number): number => 10 ** ((level + 0.691) / 10);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Loudness of a whole piece, LUFS; -Infinity where nothing is above the gate. */
export function integrated(channels: readonly Float32Array[], rate: number): number {
  const loud = blocks(channels, rate, 0.4, 0.1).filter((power) => power > powerOf(-70));
  if (loud.length === 0) return Number.NEGATIVE_INFINITY;
  const gate = powerOf(lufs(mean(loud)) - 10);
  return lufs(mean(loud.filter((power) => power > gate)));
}

/** Loudness of its loudest stretch of `seconds`, LUFS. */
export function loudest(channels: readonly Float32Array[], rate: number, seconds: number): number {
  return lufs(Math.max(...blocks(channels, rate, seconds, seconds / 4)));
}
