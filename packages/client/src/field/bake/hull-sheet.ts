import type { Hull, Lamp } from "../hulls/hull.ts";
import { type Board, board } from "./canvas.ts";
import { distanceInside } from "./distance.ts";
import { lightHull } from "./light.ts";
import { type Relief, raiseHull } from "./relief.ts";

/** Frames of a baked hull, in the order in which they lie in its sheet, four to a row. */
export const HULL_FRAMES = ["base", "bow", "stern", "starboard", "port", "glow", "flat"] as const;
export type HullFrame = (typeof HULL_FRAMES)[number];
const COLUMNS = 4;

/** Bakes a hull into one sheet: base, four directions of light, its own lights, and a flat white silhouette. */
export function bakeHull(hull: Hull, size: number): HTMLCanvasElement {
  const relief = raiseHull(hull, size);
  const lit = lightHull(relief);
  const sheet = board(size * COLUMNS, size * 2);
  [lit.base, ...lit.from].forEach((pixels, i) => {
    sheet.ctx.putImageData(new ImageData(pixels, size), (i % COLUMNS) * size, Math.floor(i / COLUMNS) * size);
  });
  sheet.ctx.drawImage(glow(hull, relief).canvas, size, size);
  sheet.ctx.putImageData(new ImageData(flat(relief), size), 2 * size, size);
  return sheet.canvas;
}

export function frameOrigin(frame: HullFrame, size: number): { x: number; y: number } {
  const i = HULL_FRAMES.indexOf(frame);
  return { x: (i % COLUMNS) * size, y: Math.floor(i / COLUMNS) * size };
}

/** The silhouette: bright along rim and ridges, so that it reads at a few pixels; duller on the body. */
function flat(relief: Relief): Uint8ClampedArray<ArrayBuffer> {
  const { size, cover, paint } = relief;
  const depth = distanceInside(cover, size, size);
  const rim = size / 26;
  const pixels = new Uint8ClampedArray(size * size * 4);
  cover.forEach((alpha, i) => {
    const edge = Math.max(0, 1 - (depth[i] ?? 0) / rim);
    const tone = ((paint[i * 3] ?? 0) + (paint[i * 3 + 1] ?? 0) + (paint[i * 3 + 2] ?? 0)) / 765;
    pixels.fill(255 * Math.min(1, 0.4 + 0.5 * tone + 0.6 * edge), i * 4, i * 4 + 3);
    pixels[i * 4 + 3] = alpha;
  });
  return pixels;
}

function glow(hull: Hull, relief: Relief): Board {
  const { size, windows } = relief;
  const pixels = new Uint8ClampedArray(size * size * 4);
  windows.forEach((light, i) => {
    if (light === 0) return;
    pixels.set([255 * light, 226 * light, 168 * light, 255 * light], i * 4);
  });
  const out = board(size, size);
  const points = board(size, size);
  points.ctx.putImageData(new ImageData(pixels, size), 0, 0);
  out.ctx.drawImage(points.canvas, 0, 0);
  out.ctx.globalCompositeOperation = "lighter";
  // A soft halo without ctx.filter, which not every browser has: the points drawn again from a smaller copy.
  const soft = board(size >> 2, size >> 2);
  soft.ctx.drawImage(points.canvas, 0, 0, size >> 2, size >> 2);
  out.ctx.globalAlpha = 0.8;
  out.ctx.drawImage(soft.canvas, 0, 0, size, size);
  out.ctx.globalAlpha = 1;
  for (const lamp of hull.lamps) shine(out.ctx, lamp, relief);
  return out;
}

function shine(ctx: CanvasRenderingContext2D, lamp: Lamp, { size, scale, middle }: Relief): void {
  const copies = lamp.around ?? 1;
  for (let i = 0; i < copies; i++) {
    for (const flip of lamp.mirror ? [1, -1] : [1]) {
      ctx.setTransform(scale, 0, 0, scale, size / 2 - middle[0] * scale, size / 2 - middle[1] * scale);
      ctx.rotate((i * 2 * Math.PI) / copies);
      ctx.translate(lamp.x, lamp.y * flip);
      ctx.scale(lamp.long ?? 1, 1);
      const light = ctx.createRadialGradient(0, 0, 0, 0, 0, lamp.r);
      light.addColorStop(0, "#ffffff");
      light.addColorStop(0.22, lamp.colour);
      light.addColorStop(0.5, `${lamp.colour}66`);
      light.addColorStop(1, `${lamp.colour}00`);
      ctx.fillStyle = light;
      ctx.fillRect(-lamp.r, -lamp.r, 2 * lamp.r, 2 * lamp.r);
    }
  }
  ctx.setTransform(1, 0, 0, 1, 0, 0);
}
