import type Phaser from "phaser";
import { board } from "../bake/canvas.ts";
import type { Scene } from "../phaser/parts.ts";

const KEY = "vignette";
/** px of its small picture, which is drawn across the whole canvas. */
const WIDTH = 160;
const HEIGHT = 90;
/** How dark the corners are, 0 to 1, and how far from the middle it begins, 1 being the corner. */
const DARKEST = 0.58;
const FROM = 0.52;

/** Darker towards the edges; `at` of 0 to 1 from the middle to a corner. Gives the share of the light that is taken. */
export function darkening(at: number): number {
  const t = Math.min(1, Math.max(0, (at - FROM) / (1 - FROM)));
  return DARKEST * t * t * (3 - 2 * t);
}

/** Paints the darkening over a picture of this size, px. */
export function paintVignette(ctx: CanvasRenderingContext2D, width: number, height: number): void {
  ctx.save();
  ctx.globalAlpha = 1;
  ctx.translate(width / 2, height / 2);
  ctx.scale(width / 2, height / 2);
  const fade = ctx.createRadialGradient(0, 0, 0, 0, 0, Math.SQRT2);
  for (let i = 0; i <= 16; i++) fade.addColorStop(i / 16, `rgba(2, 3, 8, ${darkening(i / 16).toFixed(3)})`);
  ctx.fillStyle = fade;
  ctx.fillRect(-1, -1, 2, 2);
  ctx.restore();
}

/** The edges of the picture over the battle and under its marks, on the screen whatever the camera does. */
export class Vignette {
  readonly #image: Phaser.GameObjects.Image;

  constructor(scene: Scene) {
    if (!scene.textures.exists(KEY)) {
      const { canvas, ctx } = board(WIDTH, HEIGHT);
      paintVignette(ctx, WIDTH, HEIGHT);
      scene.textures.addCanvas(KEY, canvas);
    }
    this.#image = scene.add.image(0, 0, KEY).setOrigin(0, 0).setDepth(0);
  }

  /** Spans a canvas of this size, CSS px. */
  show(width: number, height: number): void {
    this.#image.setDisplaySize(width, height);
  }

  destroy(): void {
    this.#image.destroy();
  }
}
