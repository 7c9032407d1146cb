import type Phaser from "phaser";
import { calm } from "../../settings/calm-choice.ts";
import { SPARKS } from "../bake/sparks.ts";
import { type Beacon, shineOf } from "../hulls/beacons.ts";
import { BlendModes, type Scene } from "../phaser/parts.ts";
import { onHull } from "./geometry.ts";
import { SPARK_KEY } from "./textures.ts";

/** Radii across, and CSS px across at least: a light is told from however far. */
const SIZE = 0.16;
const LEAST = 9;

/** What tells how a ship's lights shine in this frame. */
interface Lit {
  readonly at: { readonly x: number; readonly y: number; readonly heading: number };
  /** u: radius she is drawn with. */
  readonly radius: number;
  /** CSS px per u. */
  readonly zoom: number;
  /** 0 dark to 1. */
  readonly power: number;
  /** s, of a clock of her own. */
  readonly time: number;
  readonly isOff: (part: number | undefined) => boolean;
}

/** The blinking lights of one ship. */
export class RunningLights {
  readonly #images: readonly Phaser.GameObjects.Image[];

  constructor(scene: Scene, beacons: readonly Beacon[], depth: number) {
    this.#images = beacons.map(({ colour }) =>
      scene.add.image(0, 0, SPARK_KEY, "glow").setDepth(depth).setBlendMode(BlendModes.ADD).setTint(colour),
    );
  }

  /** @param beacons of the pose she is drawn in */
  show(beacons: readonly Beacon[], { at, radius, zoom, power, time, isOff }: Lit): void {
    beacons.forEach((beacon, i) => {
      const alpha = isOff(beacon.on) ? 0 : power * shineOf(beacon, time + i * 0.31, calm.peek());
      const image = this.#images[i]?.setVisible(alpha > 0.03);
      if (!image || alpha <= 0.03) return;
      const { x, y } = onHull(at, radius, beacon.x / 100, beacon.y / 100);
      image
        .setPosition(x, y)
        .setScale(Math.max(SIZE * Math.min(radius, 40), LEAST / zoom) / SPARKS.glow.h)
        .setAlpha(alpha);
    });
  }

  images(): readonly Phaser.GameObjects.Image[] {
    return this.#images;
  }
}
