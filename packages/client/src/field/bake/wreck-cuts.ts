import { createNoise2D } from "simplex-noise";
import { stream } from "../../kit/hash.ts";
import type { Cuts } from "../hulls/hull.ts";

/** A square of pixels cut into pieces. */
export interface CutHull {
  /** Which piece each pixel belongs to. */
  readonly piece: Uint8Array;
  /** How near the next piece is, as a share of the square: 0 on the cut itself. */
  readonly depth: Float32Array;
}

/** How far cuts wander from the straight line, as a share of the half square: coarse, then fine. */
const WANDER = [
  { reach: 0.16, pitch: 2.3 },
  { reach: 0.055, pitch: 8 },
] as const;

/** Cuts a square of `size` px: every pixel goes to the nearest middle, over crumpled ground, so that edges tear. */
export function cutHull(size: number, cuts: Cuts, seed: number): CutHull {
  const across = createNoise2D(stream(seed));
  const along = createNoise2D(stream(seed + 1));
  const piece = new Uint8Array(size * size);
  const depth = new Float32Array(size * size);
  for (let i = 0; i < piece.length; i++) {
    const u = (((i % size) + 0.5) / size) * 2 - 1;
    const v = ((Math.floor(i / size) + 0.5) / size) * 2 - 1;
    let x = u;
    let y = v;
    for (const { reach, pitch } of WANDER) {
      x += reach * across(u * pitch, v * pitch);
      y += reach * along(u * pitch, v * pitch);
    }
    let nearest = 9;
    let next = 9;
    cuts.forEach(([cx, cy], k) => {
      const d = Math.hypot(x - cx, y - cy);
      if (d < nearest) {
        next = nearest;
        nearest = d;
        piece[i] = k;
      } else if (d < next) next = d;
    });
    depth[i] = (next - nearest) / 2;
  }
  return { piece, depth };
}
