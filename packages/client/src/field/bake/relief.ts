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
  /** Of the square, hundredths of a radius from the middle of the ship. */
  readonly middle: readonly [x: number, y: number];
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
    middle: hull.middle ?? [0, 0],
  };
  const stencils: Stencils = { fine: board(size, size, true).ctx, coarse: board(size / COARSE, size / COARSE, true).ctx };
  hull.plates.forEach((plate, index) => {
    lay(relief, plate, index, cutOut(stencils, plate, relief));
  });
  return relief;
}

/** A stencil at an eighth of the size tells which small part of its hull a plate covers; the rest is never read. */
const COARSE = 8;

interface Stencils {
  readonly fine: CanvasRenderingContext2D;
  readonly coarse: CanvasRenderingContext2D;
}

/** What a plate covers: a window of the hull's square, px, and how much of each of its pixels. */
interface Cut {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly mask: Uint8Array;
}

function cutOut({ fine, coarse }: Stencils, plate: Plate, { size, scale, middle }: Relief): Cut {
  stamp(coarse, plate, size / COARSE, scale / COARSE, middle);
  const { left, top, width, height } = covered(coarse, size / COARSE);
  const cut = { left: left * COARSE, top: top * COARSE, width: width * COARSE, height: height * COARSE };
  stamp(fine, plate, size, scale, middle);
  const mask = new Uint8Array(cut.width * cut.height);
  if (mask.length === 0) return { ...cut, mask };
  const pixels = fine.getImageData(cut.left, cut.top, cut.width, cut.height).data;
  for (let i = 0; i < mask.length; i++) mask[i] = pixels[i * 4 + 3] ?? 0;
  return { ...cut, mask };
}

function stamp(ctx: CanvasRenderingContext2D, plate: Plate, size: number, scale: number, [mx, my]: Relief["middle"]): void {
  const path = new Path2D(plate.d);
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.clearRect(0, 0, size, size);
  ctx.lineWidth = plate.stroke ?? 0;
  ctx.lineCap = "round";
  ctx.lineJoin = "round";
  const copies = plate.around ?? 1;
  for (let i = 0; i < copies; i++) {
    for (const flip of plate.mirror ? [1, -1] : [1]) {
      ctx.setTransform(scale, 0, 0, scale, size / 2 - mx * scale, size / 2 - my * scale);
      ctx.rotate((i * 2 * Math.PI) / copies);
      ctx.scale(1, flip);
      if (plate.stroke) ctx.stroke(path);
      else ctx.fill(path, "evenodd");
    }
  }
}

/** The window of a stencil in which anything is drawn, a pixel wider on every side: what is faint is lost at this size. */
function covered(ctx: CanvasRenderingContext2D, size: number): Omit<Cut, "mask"> {
  const pixels = ctx.getImageData(0, 0, size, size).data;
  let [left, top, right, bottom] = [size, size, 0, 0];
  for (let i = 0; i < size * size; i++) {
    if (pixels[i * 4 + 3] === 0) continue;
    const x = i % size;
    const y = (i - x) / size;
    left = Math.min(left, x - 1);
    right = Math.max(right, x + 2);
    top = Math.min(top, y - 1);
    bottom = Math.max(bottom, y + 2);
  }
  left = Math.max(0, left);
  top = Math.max(0, top);
  return { left, top, width: Math.max(0, Math.min(size, right) - left), height: Math.max(0, Math.min(size, bottom) - top) };
}

function lay(relief: Relief, plate: Plate, salt: number, cut: Cut): void {
  const { size, scale, height, paint, cover, windows, middle } = relief;
  const depth = distanceInside(cut.mask, cut.width, cut.height);
  const [r, g, b] = rgb(plate.paint);
  const bevel = Math.max(0.5, plate.bevel * scale);
  for (let row = 0; row < cut.height; row++) {
    for (let column = 0; column < cut.width; column++) {
      const at = row * cut.width + column;
      const covered = cut.mask[at] ?? 0;
      if (covered === 0) continue;
      const x = cut.left + column;
      const y = cut.top + row;
      const i = y * size + x;
      const t = Math.min(1, (depth[at] ?? 0) / bevel);
      const z = plate.z + plate.rise * Math.sqrt(t * (2 - t));
      if (covered > (cover[i] ?? 0)) cover[i] = covered;
      if (covered < 100 || z < (height[i] ?? 0)) {
        if ((height[i] ?? 0) < -900) setPaint(paint, i, r, g, b, 0.8);
        continue;
      }
      const skin = panelling(plate, (x - size / 2) / scale + middle[0], (y - size / 2) / scale + middle[1], salt);
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
