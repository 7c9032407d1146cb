import { createNoise2D } from "simplex-noise";
import { stream } from "../../kit/hash.ts";
import type { Cuts } from "../hulls/hull.ts";
import { board } from "./canvas.ts";
import { frameOrigin } from "./hull-sheet.ts";
import { cutHull } from "./wreck-cuts.ts";

/** One piece of a broken hull in its sheet, px: burnt plates at (x, y), and the same place's glowing edges under them. */
export interface WreckPiece {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** From the middle of the hull to the middle of the piece. */
  readonly dx: number;
  readonly dy: number;
}

export interface WreckSheet {
  readonly canvas: HTMLCanvasElement;
  readonly pieces: readonly WreckPiece[];
  /** px down from a piece's plates to its glow. */
  readonly glowBelow: number;
}

interface Pixels {
  readonly size: number;
  readonly plates: Uint8ClampedArray<ArrayBuffer>;
  readonly glow: Uint8ClampedArray<ArrayBuffer>;
  readonly piece: Uint8Array;
}

/** Share of the half square over which a torn edge glows, and within which nothing is left of the plates. */
const GLOWING = 0.032;
const GAP = 0.006;

/** Bakes what is left of a hull from its own sheet: `size` px across, `hullSize` px in that sheet. */
export function bakeWreck(hull: HTMLCanvasElement, hullSize: number, size: number, cuts: Cuts): WreckSheet {
  const pixels = burn(litFromAbove(hull, hullSize, size), size, cuts);
  const boxes = boxesOf(pixels, cuts.length);
  const wide = boxes.reduce((sum, { w }) => sum + w + 2, 0);
  const high = Math.max(...boxes.map(({ h }) => h)) + 2;
  const { canvas, ctx } = board(wide, high * 2);
  let x = 0;
  const pieces = boxes.map((box, k): WreckPiece => {
    ctx.putImageData(cutOut(pixels, pixels.plates, box, k), x, 0);
    ctx.putImageData(cutOut(pixels, pixels.glow, box, k), x, high);
    const at = { x, y: 0, w: box.w, h: box.h, dx: box.left + box.w / 2 - size / 2, dy: box.top + box.h / 2 - size / 2 };
    x += box.w + 2;
    return at;
  });
  return { canvas, pieces, glowBelow: high };
}

/** The hull as it looks with some light from everywhere: wrecks turn, and nobody looks at their shading for long. */
function litFromAbove(hull: HTMLCanvasElement, hullSize: number, size: number): Uint8ClampedArray {
  const { ctx } = board(size, size, true);
  const lay = (frame: Parameters<typeof frameOrigin>[0], alpha: number) => {
    const { x, y } = frameOrigin(frame, hullSize);
    ctx.globalAlpha = alpha;
    ctx.drawImage(hull, x, y, hullSize, hullSize, 0, 0, size, size);
  };
  lay("base", 1);
  ctx.globalCompositeOperation = "lighter";
  for (const frame of ["bow", "port"] as const) lay(frame, 0.55);
  return ctx.getImageData(0, 0, size, size).data;
}

function burn(lit: Uint8ClampedArray, size: number, cuts: Cuts): Pixels {
  const { piece, depth } = cutHull(size, cuts, 23);
  const noise = createNoise2D(stream(29));
  const plates = new Uint8ClampedArray(size * size * 4);
  const glow = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let i = 0; i < piece.length; i++) {
    const cover = (lit[i * 4 + 3] ?? 0) / 255;
    const near = depth[i] ?? 1;
    const u = ((i % size) / size) * 7;
    const v = (Math.floor(i / size) / size) * 7;
    const soot = noise(u, v) * 0.6 + noise(u * 3.1, v * 3.1) * 0.4;
    const shade = Math.max(0.14, 0.72 + 0.42 * soot) * Math.min(1, 0.25 + near * 9);
    for (let c = 0; c < 3; c++) plates[i * 4 + c] = (lit[i * 4 + c] ?? 0) * shade * [1, 0.93, 0.88][c]!;
    plates[i * 4 + 3] = 255 * (near < GAP ? 0 : cover);
    const embers = Math.max(0, noise(u * 2.2 + 40, v * 2.2) - 0.5) * Math.max(0, noise(u * 7, v * 7 + 9)) * 2.4;
    const torn = Math.exp(-((near / GLOWING) ** 2)) * (0.7 + 0.5 * noise(u * 4, v * 4));
    glow[i * 4 + 3] = 255 * cover * Math.max(0, Math.min(1, torn + embers));
  }
  return { size, plates, glow, piece };
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly w: number;
  readonly h: number;
}

function boxesOf({ size, plates, piece }: Pixels, count: number): Box[] {
  const ends = Array.from({ length: count }, () => ({ left: size, right: -1, top: size, bottom: -1 }));
  piece.forEach((k, i) => {
    const end = ends[k];
    if (!end || (plates[i * 4 + 3] ?? 0) < 8) return;
    const x = i % size;
    const y = Math.floor(i / size);
    end.left = Math.min(end.left, x);
    end.right = Math.max(end.right, x);
    end.top = Math.min(end.top, y);
    end.bottom = Math.max(end.bottom, y);
  });
  return ends.map(({ left, right, top, bottom }) =>
    right < 0 ? { left: 0, top: 0, w: 1, h: 1 } : { left, top, w: right - left + 1, h: bottom - top + 1 },
  );
}

function cutOut({ size, piece }: Pixels, from: Uint8ClampedArray, { left, top, w, h }: Box, k: number): ImageData {
  const out = new ImageData(w, h);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const i = (top + y) * size + left + x;
      if (piece[i] === k) out.data.set(from.subarray(i * 4, i * 4 + 4), (y * w + x) * 4);
    }
  }
  return out;
}
