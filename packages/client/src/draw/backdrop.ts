import type Phaser from "phaser";
import { BlendModes, type Scene } from "../phaser/parts.ts";
import { stream } from "./bake/hash.ts";
import { PLANET_DISC } from "./bake/space.ts";
import { BAJOR_KEY, NEBULA_KEY, SPARK_KEY } from "./textures.ts";

/** px of picture moved per px of foreground. */
const NEBULA_DRIFT = 0.02;
const BAJOR_DRIFT = 0.045;

interface Layer {
  readonly drift: number;
  readonly count: number;
  readonly size: number;
  readonly bright: number;
}
const LAYERS: readonly Layer[] = [
  { drift: 0.03, count: 340, size: 2.1, bright: 0.7 },
  { drift: 0.07, count: 130, size: 3, bright: 0.9 },
  { drift: 0.14, count: 46, size: 4.2, bright: 1 },
];
const STAR_TINTS = [0xffffff, 0xcfe0ff, 0xa9c6ff, 0xfff0d6, 0xffd9b0] as const;

interface Star {
  readonly image: Phaser.GameObjects.Image;
  /** Place in the wrapped sky, 0 to 1. */
  readonly u: number;
  readonly v: number;
  readonly drift: number;
}

/** Nebula, three layers of stars and Bajor, behind everything and in screen space. */
export class Backdrop {
  readonly #nebula: Phaser.GameObjects.Image;
  readonly #bajor: Phaser.GameObjects.Image;
  readonly #stars: readonly Star[];

  constructor(scene: Scene, density: number) {
    this.#nebula = scene.add.image(0, 0, NEBULA_KEY).setDepth(-10);
    const next = stream(88);
    this.#stars = LAYERS.flatMap((layer) =>
      Array.from({ length: layer.count }, () => {
        // Exponential brightness: many faint, few bright, as in a real sky.
        const bright = Math.min(1, -Math.log(1 - next() * 0.98) * 0.32) * layer.bright;
        const size = layer.size * (0.7 + bright) * density;
        const image = scene.add
          .image(0, 0, SPARK_KEY, bright > 0.8 && layer.size > 4 ? "star" : "dot")
          .setDepth(-9)
          .setBlendMode(BlendModes.ADD);
        const tint = STAR_TINTS[Math.floor(next() * STAR_TINTS.length)] ?? 0xffffff;
        image
          .setTint(tint)
          .setAlpha(0.3 + 0.7 * bright)
          .setDisplaySize(size, size);
        if (image.frame.name === "star") image.setDisplaySize(size * 4, size * 4);
        return { image, u: next(), v: next(), drift: layer.drift };
      }),
    );
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
    for (const star of this.#stars) {
      const px = wrap(star.u * width - x * star.drift * shift * swell, width);
      const py = wrap(star.v * height - y * star.drift * shift * swell, height);
      star.image.setPosition(px, py);
    }
  }
}

const wrap = (v: number, span: number): number => ((v % span) + span) % span;
