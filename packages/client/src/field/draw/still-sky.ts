import type Phaser from "phaser";
import { PLANET_DISC } from "../../kit/bajor.ts";
import { board } from "../bake/canvas.ts";
import { SPARKS } from "../bake/sparks.ts";
import { starfield } from "./stars.ts";
import { BAJOR_KEY, NEBULA_KEY, SPARK_KEY } from "./textures.ts";
import { paintVignette } from "./vignette.ts";

const SKY_KEY = "still-sky";

type Sheet = CanvasImageSource;

/**
 * The backdrop as one picture of the canvas's size, painted once and without drift.
 * Where the processor draws, layers across the whole canvas are what costs most.
 */
export class StillSky {
  readonly #textures: Phaser.Textures.TextureManager;
  readonly #image: Phaser.GameObjects.Image;
  #width = 0;
  #height = 0;

  constructor(scene: Phaser.Scene) {
    this.#textures = scene.textures;
    this.#image = scene.add.image(0, 0, NEBULA_KEY).setOrigin(0, 0).setDepth(-10);
  }

  /** Paints anew when the canvas has changed its size, device px. */
  show(_x: number, _y: number, _zoom: number, width: number, height: number): void {
    if (width === this.#width && height === this.#height) return;
    this.#width = width;
    this.#height = height;
    const { canvas, ctx } = board(width, height);
    const sheet = (key: string) => this.#textures.get(key).getSourceImage() as Sheet;
    ctx.drawImage(sheet(NEBULA_KEY), 0, 0, width, height);
    paintStars(ctx, sheet(SPARK_KEY), width, height);
    const disc = Math.min(width * 0.42, height * 0.74) / PLANET_DISC;
    ctx.drawImage(sheet(BAJOR_KEY), width * 0.1 - disc / 2, height * 0.14 - disc / 2, disc, disc);
    paintVignette(ctx, width, height);
    this.#image.setTexture(NEBULA_KEY);
    if (this.#textures.exists(SKY_KEY)) this.#textures.remove(SKY_KEY);
    const texture = this.#textures.addCanvas(SKY_KEY, canvas);
    // Drawn pixel for pixel, it needs no smoothing.
    texture?.setFilter(NEAREST);
    this.#image.setTexture(SKY_KEY);
  }

  destroy(): void {
    this.#image.destroy();
    if (this.#textures.exists(SKY_KEY)) this.#textures.remove(SKY_KEY);
  }
}

const NEAREST = 1;

function paintStars(ctx: CanvasRenderingContext2D, sparks: Sheet, width: number, height: number): void {
  for (const { frame, u, v, size, tint, alpha } of starfield()) {
    const x = u * width;
    const y = v * height;
    ctx.globalAlpha = alpha;
    if (frame === "star") {
      const { x: left, y: top, w, h } = SPARKS.star;
      ctx.drawImage(sparks, left, top, w, h, x - size / 2, y - size / 2, size, size);
      continue;
    }
    ctx.fillStyle = `#${tint.toString(16).padStart(6, "0")}`;
    ctx.beginPath();
    ctx.arc(x, y, size * 0.3, 0, 2 * Math.PI);
    ctx.fill();
  }
  ctx.globalAlpha = 1;
}
