import type { WeaponId } from "@terok-nor/shared/ships/types.ts";
import type { Motion } from "@terok-nor/shared/sight/picture.ts";
import type Phaser from "phaser";
import { SPARKS } from "../bake/sparks.ts";
import { mix } from "../draw/palette.ts";
import { SPARK_KEY } from "../draw/textures.ts";
import { BlendModes, type Scene } from "../phaser/parts.ts";
import { fireColour } from "./gunfire.ts";
import { random, type Stage } from "./stage.ts";

/** u: spread of a torpedo's star, and s between two embers of its trail. */
const SIZE = 18;
const TRAIL = 0.035;
/** CSS px: from however far, no torpedo's star is smaller. */
const LEAST = 20;

/** A torpedo in flight: a turning star in a halo that drops embers. */
export class TorpedoView {
  readonly #star: Phaser.GameObjects.Image;
  readonly #halo: Phaser.GameObjects.Image;
  readonly #colour: number;
  #wait = 0;
  #turn = random(0, 6);

  constructor(scene: Scene, weapon: WeaponId) {
    this.#colour = fireColour(weapon);
    const make = (frame: string) => scene.add.image(0, 0, SPARK_KEY, frame).setDepth(61).setBlendMode(BlendModes.ADD);
    this.#halo = make("glow").setTint(this.#colour);
    this.#star = make("star").setTint(mix(this.#colour, 0xffffff, 0.55));
  }

  show(motion: Motion, zoom: number, dt: number, stage: Stage): void {
    // From afar a torpedo is drawn larger than it is: it must be seen.
    const grow = Math.max(1, LEAST / SIZE / zoom);
    this.#turn += dt * 7;
    const beat = 1 + 0.16 * Math.sin(this.#turn * 3);
    this.#star
      .setPosition(motion.x, motion.y)
      .setRotation(this.#turn)
      .setScale((SIZE * grow * beat) / SPARKS.star.h);
    this.#halo.setPosition(motion.x, motion.y).setScale((SIZE * (stage.bloom() ? 2.6 : 1.15) * grow) / SPARKS.glow.h);
    this.#wait -= dt;
    if (this.#wait > 0 || dt === 0 || zoom < 0.2) return;
    this.#wait = TRAIL;
    stage.glow.spawn({
      frame: "dot",
      x: motion.x + random(-1, 1),
      y: motion.y + random(-1, 1),
      vx: random(-5, 5),
      vy: random(-5, 5),
      life: random(0.6, 1.3),
      size: 4.6 * grow,
      grown: 0.6,
      colour: mix(this.#colour, 0xffffff, 0.3),
      cooled: mix(this.#colour, 0x000000, 0.6),
      alpha: 0.75,
    });
  }

  destroy(): void {
    this.#star.destroy();
    this.#halo.destroy();
  }
}
