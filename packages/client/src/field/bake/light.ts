import type { Relief } from "./relief.ts";

/**
 * Light on a relief, split so that it can be put together again for any heading by ordinary sprites: `base` is what
 * is there whatever the heading; the four others are lit from the bow, the stern, starboard and port, and add to it.
 */
export interface LitHull {
  readonly base: Uint8ClampedArray<ArrayBuffer>;
  /** From +x, -x, +y, -y of the hull's own frame. */
  readonly from: readonly Uint8ClampedArray<ArrayBuffer>[];
}

/** Steepness given to the relief: heights are shallow, the light raking. */
const RELIEF = 1.15;
const AMBIENT = 0.24;
const OVERHEAD = 0.36;
const RAKING = 1.25;
const GLINT = 0.55;

export function lightHull(relief: Relief): LitHull {
  const { size, height, paint, cover, scale } = relief;
  const shade = hollows(relief);
  const frames = Array.from({ length: 5 }, () => new Uint8ClampedArray(size * size * 4));
  for (let y = 1; y < size - 1; y++) {
    for (let x = 1; x < size - 1; x++) {
      const i = y * size + x;
      const alpha = cover[i] ?? 0;
      if (alpha === 0) continue;
      const here = height[i] ?? 0;
      const sx = slope(height[i + 1], height[i - 1], here) * scale * RELIEF;
      const sy = slope(height[i + size], height[i - size], here) * scale * RELIEF;
      const nz = 1 / Math.sqrt(1 + sx * sx + sy * sy);
      const light = [AMBIENT + OVERHEAD * nz * nz, raking(-sx * nz), raking(sx * nz), raking(-sy * nz), raking(sy * nz)];
      frames.forEach((frame, f) => {
        const k = (light[f] ?? 0) * (shade[i] ?? 1);
        for (let c = 0; c < 3; c++) frame[i * 4 + c] = (paint[i * 3 + c] ?? 0) * k;
        frame[i * 4 + 3] = alpha;
      });
    }
  }
  const [base, ...from] = frames;
  if (!base) throw new Error("no frames");
  return { base, from };
}

/** Height change per px; the void beside the hull counts as a short drop, which rounds the rim. */
function slope(next: number | undefined, last: number | undefined, here: number): number {
  const floor = here - 2.5;
  return (Math.max(next ?? floor, floor) - Math.max(last ?? floor, floor)) / 2;
}

function raking(towards: number): number {
  const n = Math.max(0, towards);
  return RAKING * n * 0.75 + GLINT * n ** 6;
}

/** Darkening of places lower than their surroundings, from a blurred copy of the heights at a quarter of the size. */
function hollows(relief: Relief): Float32Array {
  const { size, height, cover } = relief;
  const small = size >> 2;
  const low = new Float32Array(small * small);
  for (let y = 0; y < small; y++) {
    for (let x = 0; x < small; x++) low[y * small + x] = Math.max(-6, height[y * 4 * size + x * 4] ?? 0);
  }
  const blurred = boxBlur(boxBlur(low, small, 3), small, 2);
  const out = new Float32Array(size * size).fill(1);
  for (let i = 0; i < out.length; i++) {
    if ((cover[i] ?? 0) === 0) continue;
    const y = Math.min(small - 1, Math.floor(i / size) >> 2);
    const x = Math.min(small - 1, (i % size) >> 2);
    const under = (blurred[y * small + x] ?? 0) - (height[i] ?? 0);
    out[i] = Math.min(1.12, Math.max(0.42, 1 - under * 0.055));
  }
  return out;
}

function boxBlur(source: Float32Array, size: number, r: number): Float32Array {
  const pass = (from: Float32Array, stepX: number, stepY: number) => {
    const to = new Float32Array(from.length);
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) {
        let sum = 0;
        for (let k = -r; k <= r; k++) {
          const px = Math.min(size - 1, Math.max(0, x + k * stepX));
          const py = Math.min(size - 1, Math.max(0, y + k * stepY));
          sum += from[py * size + px] ?? 0;
        }
        to[y * size + x] = sum / (2 * r + 1);
      }
    }
    return to;
  };
  return pass(pass(source, 1, 0), 0, 1);
}
