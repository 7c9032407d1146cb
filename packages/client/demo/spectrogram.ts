/** Points of a transform. */
const SIZE = 2048;
/** Hz shown, by equal intervals. */
const LOWEST = 30;
const HIGHEST = 18_000;
/** dB from black to white. */
const DARK = -95;
const BRIGHT = -20;

/** Which pitches sound when: time to the right, pitch upwards, the louder the brighter. Lines at 100 Hz, 1 and 10 kHz. */
export function spectrogram(samples: Float32Array, rate: number, width: number, height: number, title: string): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const ctx = canvas.getContext("2d");
  if (!ctx) return canvas;
  const image = ctx.createImageData(width, height);
  for (let x = 0; x < width; x++) {
    const powers = spectrum(samples, Math.round((x / width) * samples.length) - SIZE / 2);
    for (let y = 0; y < height; y++) {
      const hz = LOWEST * (HIGHEST / LOWEST) ** ((height - 1 - y) / height);
      const next = LOWEST * (HIGHEST / LOWEST) ** ((height - y) / height);
      paint(image, (y * width + x) * 4, strongest(powers, (hz * SIZE) / rate, (next * SIZE) / rate));
    }
  }
  ctx.putImageData(image, 0, 0);
  ctx.fillStyle = "rgba(255,255,255,0.25)";
  for (const hz of [100, 1000, 10_000]) ctx.fillRect(0, height - (height * Math.log(hz / LOWEST)) / Math.log(HIGHEST / LOWEST), width, 1);
  ctx.fillStyle = "#fff";
  ctx.font = "11px sans-serif";
  ctx.fillText(title, 4, 12);
  return canvas;
}

function strongest(powers: Float32Array, from: number, to: number): number {
  let most = 0;
  for (let bin = Math.floor(from); bin <= Math.min(SIZE / 2 - 1, Math.ceil(to)); bin++) most = Math.max(most, powers[bin] as number);
  return 10 * Math.log10(most + 1e-12);
}

function paint({ data }: ImageData, at: number, db: number): void {
  const light = Math.max(0, Math.min(1, (db - DARK) / (BRIGHT - DARK)));
  data[at] = 255 * Math.min(1, Math.max(0, 1.8 * light - 0.5));
  data[at + 1] = 255 * Math.max(0, 1.7 * light - 0.75);
  data[at + 2] = 255 * (light < 0.4 ? light * 1.6 : Math.max(light - 0.45, 0.64 - (light - 0.4)));
  data[at + 3] = 255;
}

/** Power of each bin around a sample, under a Hann window. */
function spectrum(samples: Float32Array, from: number): Float32Array {
  const [re, im] = [new Float32Array(SIZE), new Float32Array(SIZE)];
  for (let i = 0; i < SIZE; i++) re[i] = (samples[from + i] ?? 0) * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / SIZE));
  transform(re, im);
  return re.map((value, i) => (value ** 2 + (im[i] as number) ** 2) / (SIZE / 4) ** 2);
}

/** A Fourier transform in place (Cooley and Tukey, radix 2). */
function transform(re: Float32Array, im: Float32Array): void {
  for (let i = 1, j = 0; i < SIZE; i++) {
    let bit = SIZE >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) [re[i], re[j], im[i], im[j]] = [re[j] as number, re[i] as number, im[j] as number, im[i] as number];
  }
  for (let span = 2; span <= SIZE; span *= 2) {
    for (let start = 0; start < SIZE; start += span) {
      for (let k = 0; k < span / 2; k++) {
        const angle = (-2 * Math.PI * k) / span;
        const [a, b] = [start + k, start + k + span / 2];
        const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
        const [x, y] = [(re[b] as number) * cos - (im[b] as number) * sin, (re[b] as number) * sin + (im[b] as number) * cos];
        [re[b], im[b]] = [(re[a] as number) - x, (im[a] as number) - y];
        [re[a], im[a]] = [(re[a] as number) + x, (im[a] as number) + y];
      }
    }
  }
}
