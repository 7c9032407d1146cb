import type Phaser from "phaser";
import { SPARKS, type SparkFrame } from "../bake/sparks.ts";
import { mix } from "../draw/palette.ts";
import { SPARK_KEY } from "../draw/textures.ts";
import { BlendModes, type Scene } from "../phaser/parts.ts";

/** Share of a mote's life at which it has the colour on the way. */
const MIDWAY = 0.35;

/** A short-lived sprite: lengths in u, speeds in u/s, times in s, angles in rad. */
export interface MoteSpec {
  readonly frame: SparkFrame;
  readonly x: number;
  readonly y: number;
  readonly vx?: number;
  readonly vy?: number;
  /** Share of the speed lost per s. */
  readonly drag?: number;
  readonly life: number;
  /** Waits unseen this long first. */
  readonly delay?: number;
  /** Height of the sprite at birth and at death. */
  readonly size: number;
  readonly grown?: number;
  /** Width over height, beyond the frame's own. */
  readonly stretch?: number;
  readonly angle?: number;
  readonly spin?: number;
  readonly colour: number;
  /** Colour on the way, at `MIDWAY` of its life. */
  readonly mid?: number;
  /** Colour at the end of its life. */
  readonly cooled?: number;
  readonly alpha?: number;
  /** Share of its life over which it appears. */
  readonly rise?: number;
}

interface Mote {
  readonly image: Phaser.GameObjects.Image;
  spec: MoteSpec;
  age: number;
  x: number;
  y: number;
  vx: number;
  vy: number;
}

/** A bounded pool of motes on one depth and in one blend mode. When it is full, new ones are left out. */
export class MotePool {
  readonly #scene: Scene;
  readonly #depth: number;
  readonly #glowing: boolean;
  readonly #most: number;
  readonly #alive: Mote[] = [];
  readonly #idle: Mote[] = [];
  readonly #leased: Phaser.GameObjects.Image[] = [];

  constructor(scene: Scene, depth: number, glowing: boolean, most: number) {
    this.#scene = scene;
    this.#depth = depth;
    this.#glowing = glowing;
    this.#most = most;
  }

  spawn(spec: MoteSpec): void {
    if (this.#alive.length >= this.#most) return;
    const mote = this.#idle.pop() ?? { image: this.#make(), spec, age: 0, x: 0, y: 0, vx: 0, vy: 0 };
    mote.spec = spec;
    mote.age = -(spec.delay ?? 0);
    mote.x = spec.x;
    mote.y = spec.y;
    mote.vx = spec.vx ?? 0;
    mote.vy = spec.vy ?? 0;
    mote.image.setFrame(spec.frame).setRotation(spec.angle ?? 0);
    this.#alive.push(mote);
  }

  /** An image of this pool for an effect that moves it itself; give it back with `release`. */
  lease(frame: SparkFrame): Phaser.GameObjects.Image {
    return (this.#leased.pop() ?? this.#make()).setFrame(frame).setVisible(true).setAlpha(1).setRotation(0);
  }

  release(image: Phaser.GameObjects.Image): void {
    image.setVisible(false);
    this.#leased.push(image);
  }

  step(dt: number): void {
    let kept = 0;
    for (const mote of this.#alive) {
      mote.age += dt;
      if (mote.age >= mote.spec.life) {
        mote.image.setVisible(false);
        this.#idle.push(mote);
        continue;
      }
      this.#alive[kept++] = mote;
      if (mote.age < 0) mote.image.setVisible(false);
      else show(mote, dt);
    }
    this.#alive.length = kept;
  }

  /** Everything goes out at once. */
  clear(): void {
    for (const mote of this.#alive) {
      mote.image.setVisible(false);
      this.#idle.push(mote);
    }
    this.#alive.length = 0;
  }

  #make(): Phaser.GameObjects.Image {
    const image = this.#scene.add.image(0, 0, SPARK_KEY, "dot").setDepth(this.#depth).setVisible(false);
    return this.#glowing ? image.setBlendMode(BlendModes.ADD) : image;
  }
}

function show(mote: Mote, dt: number): void {
  const { spec, image } = mote;
  const t = mote.age / spec.life;
  const keep = Math.exp(-(spec.drag ?? 0) * dt);
  mote.vx *= keep;
  mote.vy *= keep;
  mote.x += mote.vx * dt;
  mote.y += mote.vy * dt;
  const size = spec.size + ((spec.grown ?? spec.size) - spec.size) * (1 - (1 - t) ** 2);
  const scale = size / SPARKS[spec.frame].h;
  const rise = spec.rise ?? 0;
  const fade = t < rise ? t / rise : 1 - ((t - rise) / (1 - rise)) ** 1.6;
  image
    .setVisible(true)
    .setPosition(mote.x, mote.y)
    .setScale(scale * (spec.stretch ?? 1), scale)
    .setAlpha((spec.alpha ?? 1) * fade)
    .setTint(colourOf(spec, t));
  if (spec.spin) image.setRotation(image.rotation + spec.spin * dt);
}

function colourOf({ colour, mid, cooled }: MoteSpec, t: number): number {
  if (cooled === undefined) return colour;
  if (mid === undefined) return mix(colour, cooled, t);
  return t < MIDWAY ? mix(colour, mid, t / MIDWAY) : mix(mid, cooled, (t - MIDWAY) / (1 - MIDWAY));
}
