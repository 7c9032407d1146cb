import { createNoise2D } from "simplex-noise";
import { stream } from "./hash.ts";
import { layered, type Noise, smooth } from "./noise.ts";

/** Share of the square that Bajor's disc fills; the rest is its air. */
export const PLANET_DISC = 0.86;

/** Where the light comes from, on every screen: the upper left, over the shoulder of whoever looks. */
const SUN = [-0.62, -0.5, 0.6] as const;

/** A window onto the square that holds Bajor: all of it, or the part that a screen shows. Lengths in px. */
export interface BajorView {
  /** The whole square's side. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Bajor as a sphere lit from the upper left: seas, land, cloud and its shadow, a terminator and a rim of air.
 * @returns the pixels of `rows` rows of the view from row `from` on, so that a large one can be painted in pieces.
 */
export function bajorRows(view: BajorView, from: number, rows: number): ImageData {
  const { size, x: left, y: top, width } = view;
  const noise = createNoise2D(stream(1993));
  const pixels = new Uint8ClampedArray(width * rows * 4);
  const pixel = 2 / (size * PLANET_DISC);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < width; x++) {
      const u = (((left + x + 0.5) / size) * 2 - 1) / PLANET_DISC;
      const v = (((top + from + y + 0.5) / size) * 2 - 1) / PLANET_DISC;
      pixels.set(bajorAt(noise, u, v, pixel), (y * width + x) * 4);
    }
  }
  return new ImageData(pixels, width);
}

/** All of Bajor on a canvas of its own. @param size side of its square, px */
export function bakeBajor(size: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = size;
  canvas.height = size;
  canvas.getContext("2d")?.putImageData(bajorRows({ size, x: 0, y: 0, width: size, height: size }, 0, size), 0, 0);
  return canvas;
}

/** Octaves of noise that a pixel can show: finer ones would only be grain. @param pixel its width, in radii of the disc */
const octavesFor = (pixel: number): number => Math.max(2, Math.min(6, Math.round(Math.log2(0.2 / pixel))));

/** Red, green, blue and cover (0 to 255) at a place of the disc, -1 to 1 across it. */
export function bajorAt(noise: Noise, u: number, v: number, pixel: number): readonly [number, number, number, number] {
  const r = Math.hypot(u, v);
  if (r >= 1) return airAt(u, v, r);
  const z = Math.sqrt(1 - r * r);
  const light = u * SUN[0] + v * SUN[1] + z * SUN[2];
  const rim = (1 - z) ** 3.2;
  const edge = Math.min(1, (1 - r) / (pixel * 1.5));
  const cover = 255 * edge + (1 - edge) * 200;
  const glow = rim * smooth(-0.3, 0.5, light) * 1.25;
  // In the dark there is nothing to tell land from sea by.
  if (light < -0.12) return [3 + 84 * glow, 5 + 158 * glow, 12 + 245 * glow, cover];
  // The sphere's own coordinates, tilted, so that bands of cloud run aslant.
  const lon = Math.atan2(u * 0.92 - v * 0.39, z) * 1.25;
  const lat = Math.asin(v * 0.92 + u * 0.39) * 1.5;
  const fine = octavesFor(pixel);
  const [red, green, blue] = groundAt(noise, lon, lat, fine);
  const cloud = cloudAt(noise, lon, lat, fine);
  // Cloud lies above: its shadow falls away from the light.
  const shade = cloud > 0.5 ? 1 : 1 - 0.5 * deckAt(noise, lon + 0.03, lat + 0.025, Math.min(3, fine)) * (1 - cloud);
  const day = smooth(-0.1, 0.42, light) * (0.5 + 0.5 * Math.max(0, light));
  const dusk = smooth(-0.1, 0.1, light) * (1 - smooth(0.06, 0.26, light));
  const tone = (ground: number, white: number, air: number, warm: number) =>
    (ground * shade + (white - ground * shade) * cloud) * day * (1 - 0.4 * rim) + air * glow + warm * dusk * (0.07 + 0.2 * cloud);
  return [tone(red, 222, 84, 190) * 0.82 + 3, tone(green, 226, 158, 96) * 0.82 + 5, tone(blue, 232, 245, 66) * 0.86 + 12, cover];
}

function airAt(u: number, v: number, r: number): readonly [number, number, number, number] {
  const toSun = (u * SUN[0] + v * SUN[1]) / r;
  const air = Math.exp(-(r - 1) * 26) * smooth(-0.35, 0.85, toSun) * 0.85;
  return [96, 176, 255, 255 * air * (1 - smooth(1, 1 / PLANET_DISC, r))];
}

/** Land in ochre and green, its heights lit from the side, and seas that pale towards the coast. */
function groundAt(noise: Noise, lon: number, lat: number, fine: number): readonly [number, number, number] {
  const land = layered(noise, lon * 1.1 + 4, lat * 1.2 - 2, fine);
  const dry = 0.5 + 0.5 * layered(noise, lon * 2.2 - 9, lat * 2.2, Math.min(4, fine - 1));
  const high = smooth(0.1, 0.55, land);
  const shore = smooth(0.0, 0.03, land);
  const shoal = smooth(-0.22, 0.02, land);
  const slope = shore > 0 ? (land - layered(noise, lon * 1.1 + 4.03, lat * 1.2 - 1.975, fine)) * 9 : 0;
  const lit = 1 + Math.max(-0.42, Math.min(0.5, slope));
  const green = smooth(0.42, 0.66, 1 - dry) * (1 - high);
  const soil: readonly number[] = [
    84 + 50 * dry + 34 * high - 42 * green,
    84 + 30 * dry + 28 * high,
    54 + 20 * dry + 36 * high - 12 * green,
  ];
  const sea: readonly number[] = [12 + 20 * shoal, 40 + 56 * shoal, 78 + 44 * shoal];
  const at = (c: number) => (sea[c] ?? 0) + ((soil[c] ?? 0) * lit - (sea[c] ?? 0)) * shore;
  return [at(0), at(1), at(2)];
}

/** How much of a place is under cloud, 0 to 1: swirled decks, and wisps between them. */
function cloudAt(noise: Noise, lon: number, lat: number, fine: number): number {
  const wisps = fine < 4 ? 0 : layered(noise, lon * 5, lat * 9, fine - 2);
  return Math.min(0.94, deckAt(noise, lon, lat, fine < 5 ? fine - 1 : fine) * 0.85 + smooth(0.0, 0.8, wisps) * 0.3);
}

function deckAt(noise: Noise, lon: number, lat: number, octaves: number): number {
  const swirl = layered(noise, lon * 1.1 + 30, lat * 1.8 + 11, 2) * 0.45;
  return smooth(0.0, 0.62, layered(noise, lon * 1.9 + swirl, lat * 3.4 - swirl, octaves));
}
