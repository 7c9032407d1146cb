import { createNoise2D } from "simplex-noise";
import { stream } from "../../kit/hash.ts";
import { board } from "./canvas.ts";

type Noise = (x: number, y: number) => number;

function layered(noise: Noise, x: number, y: number, octaves: number): number {
  let sum = 0;
  let weight = 0.5;
  let pitch = 1;
  for (let i = 0; i < octaves; i++) {
    sum += weight * noise(x * pitch, y * pitch);
    weight *= 0.52;
    pitch *= 2.03;
  }
  return sum;
}

const smooth = (from: number, to: number, v: number) => {
  const t = Math.min(1, Math.max(0, (v - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

/** Nebula: warped noise in indigo and, towards Bajor, ember; dark in the middle, behind the fighting. */
export function bakeNebula(width: number, height: number): HTMLCanvasElement {
  const out = board(width, height);
  const noise = createNoise2D(stream(2372));
  const grain = stream(5);
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const u = x / height;
      const v = y / height;
      const warp = layered(noise, u * 1.3 + 7, v * 1.3, 3);
      const cloud = layered(noise, u * 1.7 + warp * 0.9, v * 1.7 - warp * 0.7, 5);
      const lanes = layered(noise, u * 3.1 - warp, v * 3.1 + 20, 3);
      const band = Math.exp(-(((v - 0.62 + (u - 0.9) * 0.42) / 0.34) ** 2));
      const middle = 1 - 0.5 * Math.exp(-(((u - 0.95) / 0.5) ** 2 + ((v - 0.52) / 0.34) ** 2));
      const dust = smooth(-0.25, 0.75, cloud + 0.5 * band - 0.15) * middle * (1 - 0.55 * smooth(0.05, 0.5, lanes));
      const ember = smooth(0.0, 0.9, cloud * 0.8 - warp * 0.7 + 0.4 - Math.hypot(u - 0.15, v - 0.1)) * middle;
      const i = (y * width + x) * 4;
      const dither = grain() * 1.6 - 0.8;
      pixels[i] = 4 + 20 * dust * dust + 62 * ember * ember + dither;
      pixels[i + 1] = 6 + 26 * dust * dust + 10 * dust + 26 * ember * ember + dither;
      pixels[i + 2] = 14 + 52 * dust * dust + 22 * dust + 18 * ember + dither;
      pixels[i + 3] = 255;
    }
  }
  out.ctx.putImageData(new ImageData(pixels, width), 0, 0);
  return out.canvas;
}

/** Share of the square that Bajor's disc fills; the rest is its air. */
export const PLANET_DISC = 0.86;

/** Bajor as a sphere lit from the upper left: seas, land, two decks of cloud, a terminator and a rim of air. */
export function bakeBajor(size: number): HTMLCanvasElement {
  const out = board(size, size);
  const noise = createNoise2D(stream(1993));
  const pixels = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const u = (((x + 0.5) / size) * 2 - 1) / PLANET_DISC;
      const v = (((y + 0.5) / size) * 2 - 1) / PLANET_DISC;
      pixels.set(bajorAt(noise, u, v, 2 / (size * PLANET_DISC)), (y * size + x) * 4);
    }
  }
  out.ctx.putImageData(new ImageData(pixels, size), 0, 0);
  return out.canvas;
}

const SUN = [-0.62, -0.5, 0.6] as const;

function bajorAt(noise: Noise, u: number, v: number, pixel: number): readonly number[] {
  const r = Math.hypot(u, v);
  const toSun = (u * SUN[0] + v * SUN[1]) / Math.max(r, 0.001);
  if (r >= 1) {
    const air = Math.exp(-(r - 1) * 26) * smooth(-0.35, 0.85, toSun) * 0.85;
    return [96, 176, 255, 255 * air * (1 - smooth(1.0, 1 / PLANET_DISC, r))];
  }
  const z = Math.sqrt(1 - r * r);
  const light = u * SUN[0] + v * SUN[1] + z * SUN[2];
  const day = smooth(-0.1, 0.42, light) * (0.5 + 0.5 * Math.max(0, light));
  // The sphere's own coordinates, tilted, so that bands of cloud run aslant.
  const lon = Math.atan2(u * 0.92 - v * 0.39, z) * 1.25;
  const lat = Math.asin(v * 0.92 + u * 0.39) * 1.5;
  const [red, green, blue] = groundAt(noise, lon, lat);
  const cloud = cloudAt(noise, lon, lat);
  const rim = (1 - z) ** 3.2;
  const dusk = smooth(-0.1, 0.12, light) * (1 - smooth(0.08, 0.34, light));
  const tone = (ground: number, white: number, air: number, warm: number) =>
    (ground + (white - ground) * cloud) * day * (1 - 0.45 * rim) + air * rim * smooth(-0.3, 0.5, light) * 1.25 + warm * dusk * 0.22;
  const edge = Math.min(1, (1 - r) / (pixel * 1.5));
  return [
    tone(red, 214, 84, 200) * 0.78 + 3,
    tone(green, 216, 158, 96) * 0.78 + 5,
    tone(blue, 222, 245, 60) * 0.84 + 12,
    255 * edge + (1 - edge) * 200,
  ];
}

function groundAt(noise: Noise, lon: number, lat: number): readonly [number, number, number] {
  const land = layered(noise, lon * 1.1 + 4, lat * 1.2 - 2, 6);
  const dry = 0.5 + 0.5 * layered(noise, lon * 2.2 - 9, lat * 2.2, 4);
  const high = smooth(0.12, 0.6, land);
  const shore = smooth(0.0, 0.05, land);
  const sea: readonly number[] = [
    18 + 12 * smooth(-0.3, 0.02, land),
    52 + 36 * smooth(-0.3, 0.02, land),
    84 + 34 * smooth(-0.3, 0.02, land),
  ];
  const soil: readonly number[] = [92 + 52 * dry + 40 * high, 92 + 22 * dry + 26 * high, 66 + 24 * dry + 40 * high];
  const at = (c: number) => (sea[c] ?? 0) + ((soil[c] ?? 0) - (sea[c] ?? 0)) * shore;
  return [at(0), at(1), at(2)];
}

function cloudAt(noise: Noise, lon: number, lat: number): number {
  const swirl = layered(noise, lon * 1.1 + 30, lat * 1.8 + 11, 3) * 0.45;
  const body = layered(noise, lon * 1.9 + swirl, lat * 3.4 - swirl, 6);
  const wisps = layered(noise, lon * 5 - swirl * 2, lat * 9 + swirl, 4);
  return Math.min(0.94, smooth(0.0, 0.62, body) * 0.85 + smooth(0.0, 0.8, wisps) * 0.3);
}
