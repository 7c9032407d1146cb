import type Phaser from "phaser";
import { PLANET_DISC } from "../../kit/bajor.ts";
import { BlendModes, type Scene } from "../phaser/parts.ts";
import { type Star, starfield } from "./stars.ts";
import { BAJOR_KEY, NEBULA_KEY, SPARK_KEY } from "./textures.ts";

/** px of picture moved per px of foreground. */
const NEBULA_DRIFT = 0.02;
const BAJOR_DRIFT = 0.045;

/** Nebula, three layers of stars and Bajor, behind everything and in screen space. */
export class Backdrop {
  readonly #nebula: Phaser.GameObjects.Image;
  readonly #bajor: Phaser.GameObjects.Image;
  readonly #stars: readonly { star: Star; image: Phaser.GameObjects.Image }[];

  constructor(scene: Scene, density: number) {
    this.#nebula = scene.add.image(0, 0, NEBULA_KEY).setDepth(-10);
    this.#stars = starfield().map((star) => ({
      star,
      image: scene.add
        .image(0, 0, SPARK_KEY, star.frame)
        .setDepth(-9)
        .setBlendMode(BlendModes.ADD)
        .setTint(star.tint)
        .setAlpha(star.alpha)
        .setDisplaySize(star.size * density, star.size * density),
    }));
    this.#bajor = scene.add.image(0, 0, BAJOR_KEY).setDepth(-8);
  }

  /** Moves the layers for a camera at (x, y) u and `zoom` CSS px per u over a canvas of width × height device px. */
  show(x: number, y: number, zoom: number, width: number, height: number): void {
    // Far things drift by where the camera is, not by how close it looks: zooming must not send the sky sliding.
    const shift = 0.55 * Math.min(1.4, width / 1280);
    const cover = Math.max(width / this.#nebula.width, height / this.#nebula.height) * 1.12;
    this.#nebula.setPosition(width / 2 - x * NEBULA_DRIFT * shift, height / 2 - y * NEBULA_DRIFT * shift).setScale(cover);
    const swell = (zoom / 0.6) ** 0.07;
    const size = Math.min(width * 0.42, height * 0.74) * swell;
    this.#bajor
      .setPosition(width * 0.1 - x * BAJOR_DRIFT * shift, height * 0.14 - y * BAJOR_DRIFT * shift)
      .setDisplaySize(size / PLANET_DISC, size / PLANET_DISC);
    for (const { star, image } of this.#stars) {
      const px = wrap(star.u * width - x * star.drift * shift * swell, width);
      const py = wrap(star.v * height - y * star.drift * shift * swell, height);
      image.setPosition(px, py);
    }
  }

  destroy(): void {
    for (const image of [this.#nebula, this.#bajor, ...this.#stars.map((one) => one.image)]) image.destroy();
  }
}

const wrap = (v: number, span: number): number => ((v % span) + span) % span;
