/** How many points between two samples are looked at, and how many samples to either side go into one. */
const BETWEEN = 4;
const REACH = 12;

/** Shares of the samples about a point that lies so far after one of them (0 to 1): a sinc under a Hann window. */
function shares(after: number): Float32Array {
  return Float32Array.from({ length: 2 * REACH }, (_, i) => {
    const x = i - REACH + 1 - after;
    const window = Math.cos((Math.PI * x) / (2 * REACH)) ** 2;
    return x === 0 ? 1 : (Math.sin(Math.PI * x) / (Math.PI * x)) * window;
  });
}

const POINTS = Array.from({ length: BETWEEN - 1 }, (_, i) => shares((i + 1) / BETWEEN));

/** The highest a signal goes, also between its samples, as BS.1770 has it: a share of full scale. */
export function truePeak(channels: readonly Float32Array[]): number {
  return channels.reduce((most, samples) => Math.max(most, peakOf(samples)), 0);
}

function peakOf(samples: Float32Array): number {
  let most = 0;
  for (const sample of samples) most = Math.max(most, Math.abs(sample));
  // Where a signal lies low, nothing between two samples of it is the highest.
  const from = most / 2;
  let peak = most;
  for (let at = REACH; at < samples.length - REACH; at++) {
    if (Math.abs(samples[at] as number) < from) continue;
    for (const point of POINTS)
      for (const first of [at - REACH, at - REACH + 1]) peak = Math.max(peak, Math.abs(valueAt(samples, point, first)));
  }
  return peak;
}

function valueAt(samples: Float32Array, point: Float32Array, first: number): number {
  let sum = 0;
  for (let i = 0; i < point.length; i++) sum += (point[i] as number) * (samples[first + i] ?? 0);
  return sum;
}
