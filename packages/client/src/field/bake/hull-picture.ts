import type { Hull } from "../hulls/hull.ts";
import { whole } from "../hulls/parts.ts";
import { board } from "./canvas.ts";
import { bakeHull, frameOrigin, type HullFrame } from "./hull-sheet.ts";

/**
 * A hull baked and lit as the field lights it, from the upper left, for pictures that stand still.
 * `size` in px, `heading` in ° clockwise from the right.
 */
export function hullPicture(hull: Hull, size: number, heading: number): HTMLCanvasElement {
  const sheet = bakeHull(whole(hull), size);
  const { canvas, ctx } = board(size, size);
  ctx.translate(size / 2, size / 2);
  ctx.rotate((heading * Math.PI) / 180);
  const light = ((-135 - heading) * Math.PI) / 180;
  const lay = (frame: HullFrame, alpha: number, how: GlobalCompositeOperation) => {
    const { x, y } = frameOrigin(frame, size);
    ctx.globalAlpha = Math.max(0, alpha);
    ctx.globalCompositeOperation = how;
    ctx.drawImage(sheet, x, y, size, size, -size / 2, -size / 2, size, size);
  };
  lay("base", 1, "source-over");
  lay("bow", Math.cos(light), "lighter");
  lay("stern", -Math.cos(light), "lighter");
  lay("starboard", Math.sin(light), "lighter");
  lay("port", -Math.sin(light), "lighter");
  lay("glow", 1, "lighter");
  return canvas;
}
