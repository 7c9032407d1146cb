import type { Motion } from "@terok-nor/shared/sight/picture.ts";
import type Phaser from "phaser";
import { hash } from "../../kit/hash.ts";
import { SPARKS } from "../bake/sparks.ts";
import { onHull } from "./geometry.ts";
import { SPARK_KEY } from "./textures.ts";

/** Burns a hull shows at once; the oldest give way. */
const MOST = 12;
/** Radii from the middle beyond which a hull may have gaps, where a burn would stain the void. */
const INBOARD = 0.42;
/** Burns that a hull shows of which nothing is left, and radii across of the least. */
const BURNT_OUT = 14;
const LEAST = 0.17;
const SOOT = 0x0b0806;

interface Scorch {
  readonly image: Phaser.GameObjects.Image;
  readonly forward: number;
  readonly starboard: number;
  readonly turn: number;
  readonly size: number;
}

/** The burns on one hull, where hits fell. */
export class Scorches {
  readonly #scene: Phaser.Scene;
  readonly #depth: number;
  readonly #burns: Scorch[] = [];

  constructor(scene: Phaser.Scene, depth: number) {
    this.#scene = scene;
    this.#depth = depth;
  }

  /** Burns the hull at (forward, starboard) radii from its middle; `size` in radii. */
  add(forward: number, starboard: number, size: number, turn = Math.random() * 6.28): void {
    const far = Math.max(1, Math.hypot(forward, starboard) / INBOARD);
    const old = this.#burns.length >= MOST ? this.#burns.shift() : undefined;
    const image = old?.image ?? this.#scene.add.image(0, 0, SPARK_KEY, "scorch").setTint(SOOT).setDepth(this.#depth);
    this.#burns.push({ image, forward: forward / far, starboard: starboard / far, turn, size: Math.max(LEAST, size) });
  }

  /** Burns a hull nobody saw hurt: the less is left of it, the more; the same places each time. `size`: radii. */
  settle(id: number, hull: number, size: number): void {
    const wanted = Math.min(MOST, Math.floor((1 - hull) * BURNT_OUT));
    for (let i = this.#burns.length; i < wanted; i++) {
      const a = hash(id, i, 41) * 2 * Math.PI;
      const far = INBOARD * Math.sqrt(hash(id, i, 42));
      this.add(Math.cos(a) * far, Math.sin(a) * far, size * (0.6 + 0.7 * hash(id, i, 43)), a);
    }
  }

  show(motion: Motion, radius: number, alpha: number): void {
    for (const { image, forward, starboard, turn, size } of this.#burns) {
      const at = onHull(motion, radius, forward, starboard);
      image
        .setVisible(alpha > 0.05)
        .setPosition(at.x, at.y)
        .setRotation((motion.heading * Math.PI) / 180 + turn)
        .setScale((size * radius) / SPARKS.scorch.w)
        .setAlpha(Math.min(1, alpha * 0.88));
    }
  }

  images(): Phaser.GameObjects.Image[] {
    return this.#burns.map(({ image }) => image);
  }
}
