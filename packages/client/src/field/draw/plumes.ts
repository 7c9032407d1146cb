import { CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Motion } from "@terok-nor/shared/sight/picture.ts";
import type Phaser from "phaser";
import { SPARKS, type SparkFrame } from "../bake/sparks.ts";
import type { Engine, Hull } from "../hulls/hull.ts";
import { BlendModes, type Scene } from "../phaser/parts.ts";
import { onHull } from "./geometry.ts";
import { mix, SIDE_COLOURS, type SideColours } from "./palette.ts";
import { SPARK_KEY } from "./textures.ts";

/** How the engines of one ship burn in this frame. */
export interface Burn {
  readonly motion: Motion;
  /** u: radius she is drawn with. */
  readonly radius: number;
  /** CSS px per u. */
  readonly zoom: number;
  /** Opacity of the whole. */
  readonly art: number;
  /** s, of a clock of her own. */
  readonly time: number;
  /** Whether an engine is gone, by the part it goes with. */
  readonly isOff: (part: number | undefined) => boolean;
  /** Whether light spills from them. */
  readonly bloom: boolean;
}

/** CSS px: from however far, no plume is thinner. */
const LEAST_WIDTH = 4;
/** How strongly engines glow that only idle. */
const IDLE = 0.25;
/** The trail beside the plume: times its length and width, and share of its strength. */
const TRAIL = { long: 2.7, wide: 0.9, alpha: 0.3 };

interface Plume {
  readonly engine: Engine;
  readonly flame: Phaser.GameObjects.Image;
  readonly trail: Phaser.GameObjects.Image;
  readonly halo: Phaser.GameObjects.Image;
}

/** The flames of one ship's engines, the trails they draw, and the light about their nozzles. */
export class Plumes {
  readonly #all: readonly Plume[];
  readonly #top: number;
  readonly #side: Side;
  #colours: SideColours | null = null;

  constructor(scene: Scene, cls: ShipClassId, hull: Hull) {
    const { side, speed } = CLASSES[cls];
    this.#side = side;
    this.#top = Math.max(1, speed);
    const make = (frame: SparkFrame) => scene.add.image(0, 0, SPARK_KEY, frame).setDepth(19).setBlendMode(BlendModes.ADD);
    this.#all = hull.engines.map((engine) => ({
      engine,
      flame: make("plume").setOrigin(0.97, 0.5),
      trail: make("plume").setOrigin(0.97, 0.5),
      halo: make("glow"),
    }));
  }

  show(burn: Burn): void {
    this.#wear();
    const push = Math.min(1.2, burn.motion.speed / this.#top);
    this.#all.forEach((plume, i) => {
      const on = burn.isOff(plume.engine.on) ? 0 : burn.art * (IDLE + (1 - IDLE) * push);
      burnOne(plume, burn, push, on, 1 + 0.1 * Math.sin(burn.time * 31 + i * 2.1) + 0.06 * Math.sin(burn.time * 53 + i));
    });
  }

  /** The colours of her side, which the player may choose anew at any time. */
  #wear(): void {
    const colours = SIDE_COLOURS[this.#side];
    if (colours === this.#colours) return;
    this.#colours = colours;
    for (const { flame, trail, halo } of this.#all) {
      flame.setTint(mix(colours.engine, 0xffffff, 0.25));
      trail.setTint(colours.engine);
      halo.setTint(colours.engine);
    }
  }

  images(): Phaser.GameObjects.Image[] {
    return this.#all.flatMap(({ flame, trail, halo }) => [flame, trail, halo]);
  }
}

function burnOne({ engine, flame, trail, halo }: Plume, burn: Burn, push: number, on: number, flicker: number): void {
  const { motion, radius, zoom, bloom } = burn;
  flame.setVisible(on > 0.02);
  trail.setVisible(bloom && on > 0.02 && push > 0.15);
  halo.setVisible(bloom && on > 0.02);
  if (on <= 0.02) return;
  const at = onHull(motion, radius, (engine.x + 6) / 100, engine.y / 100);
  const turn = (motion.heading * Math.PI) / 180;
  const length = (engine.length / 100) * radius * (0.35 + 0.95 * push) * flicker;
  const width = Math.max((engine.width / 100) * radius * 1.6, LEAST_WIDTH / zoom);
  const lay = (image: Phaser.GameObjects.Image, long: number, wide: number, alpha: number) =>
    image
      .setPosition(at.x, at.y)
      .setRotation(turn)
      .setScale(long / SPARKS.plume.w, wide / SPARKS.plume.h)
      .setAlpha(Math.min(1, alpha));
  lay(flame, Math.max(length, width * 1.5), width, on * 1.15);
  if (!bloom) return;
  lay(trail, length * TRAIL.long, width * TRAIL.wide, on * push * TRAIL.alpha);
  const spill = (width * (1.9 + 0.9 * push) * flicker) / SPARKS.glow.h;
  halo
    .setPosition(at.x, at.y)
    .setScale(spill)
    .setAlpha(Math.min(1, on * 0.5));
}
