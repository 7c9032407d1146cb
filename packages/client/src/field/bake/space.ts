import { createNoise2D } from "simplex-noise";
import { stream } from "../../kit/hash.ts";
import { layered, smooth } from "../../kit/noise.ts";
import { board } from "./canvas.ts";

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
