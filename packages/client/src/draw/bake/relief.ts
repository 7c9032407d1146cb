import type { Hull, Plate } from "../hulls/hull.ts";
import { board, rgb } from "./canvas.ts";
import { distanceInside } from "./distance.ts";
import { panelling } from "./panels.ts";

/** A hull worked out per pixel: how high it stands, its colour, how much of the pixel it covers, and its lit windows. */
export interface Relief {
  readonly size: number;
  readonly height: Float32Array;
  /** r, g, b per pixel. */
  readonly paint: Float32Array;
  readonly cover: Uint8Array;
  /** Brightness of windows, 0 to 1. */
  readonly windows: Float32Array;
  /** px per hundredth of a radius. */
  readonly scale: number;
}

/** Works the plates of a hull, lowest first, into a relief of size × size px. */
export function raiseHull(hull: Hull, size: number): Relief {
  const n = size * size;
  const relief: Relief = {
    size,
    height: new Float32Array(n).fill(-1e3),
    paint: new Float32Array(n * 3),
    cover: new Uint8Array(n),
    windows: new Float32Array(n),
    scale: size / (2 * hull.reach),
  };
  const stencil = board(size, size, true);
  hull.plates.forEach((plate, index) => {
    lay(relief, plate, index, cutOut(stencil.ctx, plate, relief));
  });
  return relief;
}

function cutOut(ctx: CanvasRenderingContext2D, plate: Plate, relief: Relief): Uint8Array {
  const { size, scale } = relief;
  const path = new Path2D(plate.d);
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.clearRect(0, 0, size, size);
  ctx.lineWidth = plate.stroke ?? 0;
  ctx.lineCap = "round";
  ctx.lineJoin = "round";
  const copies = plate.around ?? 1;
  for (let i = 0; i < copies; i++) {
    for (const flip of plate.mirror ? [1, -1] : [1]) {
      ctx.setTransform(scale, 0, 0, scale, size / 2, size / 2);
      ctx.rotate((i * 2 * Math.PI) / copies);
      ctx.scale(1, flip);
      if (plate.stroke) ctx.stroke(path);
      else ctx.fill(path, "evenodd");
    }
  }
  const pixels = ctx.getImageData(0, 0, size, size).data;
  const mask = new Uint8Array(size * size);
  for (let i = 0; i < mask.length; i++) mask[i] = pixels[i * 4 + 3] ?? 0;
  return mask;
}

function lay(relief: Relief, plate: Plate, salt: number, mask: Uint8Array): void {
  const { size, scale, height, paint, cover, windows } = relief;
  const depth = distanceInside(mask, size, size);
  const [r, g, b] = rgb(plate.paint);
  const bevel = Math.max(0.5, plate.bevel * scale);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const i = y * size + x;
      const covered = mask[i] ?? 0;
      if (covered === 0) continue;
      const t = Math.min(1, (depth[i] ?? 0) / bevel);
      const z = plate.z + plate.rise * Math.sqrt(t * (2 - t));
      if (covered > (cover[i] ?? 0)) cover[i] = covered;
      if (covered < 100 || z < (height[i] ?? 0)) {
        if ((height[i] ?? 0) < -900) setPaint(paint, i, r, g, b, 0.8);
        continue;
      }
      const skin = panelling(plate, (x - size / 2) / scale, (y - size / 2) / scale, salt);
      height[i] = z - skin.groove * 0.22;
      setPaint(paint, i, r, g, b, skin.shade * (0.86 + 0.14 * t));
      windows[i] = t > 0.25 ? skin.window : 0;
    }
  }
}

function setPaint(paint: Float32Array, i: number, r: number, g: number, b: number, k: number): void {
  paint[i * 3] = r * k;
  paint[i * 3 + 1] = g * k;
  paint[i * 3 + 2] = b * k;
}
