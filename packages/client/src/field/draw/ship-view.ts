import { CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { Motion } from "@terok-nor/shared/sight/picture.ts";
import type Phaser from "phaser";
import type { HullFrame } from "../bake/hull-sheet.ts";
import { SPARKS } from "../bake/sparks.ts";
import { HULLS } from "../hulls/all.ts";
import type { Engine } from "../hulls/hull.ts";
import { BlendModes, type Scene } from "../phaser/parts.ts";
import { onHull } from "./geometry.ts";
import { detailOf, hullPx } from "./levels.ts";
import { SIDE_COLOURS, type SideColours } from "./palette.ts";
import { Scorches } from "./scorches.ts";
import { hullKey, SPARK_KEY } from "./textures.ts";

/** World bearing, °, the key light comes from: Bajor's side, upper left. */
const KEY_LIGHT = -135;
const WARM = 0xfff0d8;
const FILL = 0x6f8fd0;
/** Strength of the fill light, and share of a flash's light lost per s. */
const FILLING = 0.34;
const FLASH_FADES = 5;

export interface ShipLook {
  readonly motion: Motion;
  /** CSS px per u. */
  readonly zoom: number;
  /** 0 to 1. */
  readonly hull: number;
  /** 0 level to 1 attacking: Birds only. */
  readonly fold: number;
  readonly alpha: number;
  /** 0 whole to 1 burnt out: hulks. */
  readonly charred: number;
  readonly time: number;
}

type Image = Phaser.GameObjects.Image;

/** The sprites of one ship: hull, lights over it, its own lamps, plumes, and a flat silhouette for middle distances. */
export class ShipView {
  readonly cls: ShipClassId;
  /** Burns where hits fell. */
  readonly scorches: Scorches;
  readonly #base: Image;
  readonly #lights: readonly { image: Image; frame: HullFrame; bearing: number; key: boolean }[];
  readonly #glow: Image;
  readonly #flat: Image;
  readonly #plumes: readonly { image: Image; engine: Engine }[];
  readonly #scale: number;
  readonly #radius: number;
  #pose = 0;
  #colours: SideColours | null = null;
  /** Times as large as it is, so that no hull is drawn too small to be told. */
  #enlarged = 1;
  /** A flash beside her: world bearing in rad, colour, strength, and the `time` of the look it was last seen in. */
  #flash = { bearing: 0, colour: FILL, strength: 0 };
  #time = 0;

  constructor(scene: Scene, cls: ShipClassId) {
    this.cls = cls;
    const { poses, size } = HULLS[cls];
    const hull = poses[0];
    if (!hull) throw new Error(`no hull for ${cls}`);
    const depth = HULLS[cls].depth;
    this.#radius = CLASSES[cls].radius;
    this.#scale = (2 * this.#radius * hull.reach) / 100 / size;
    const layer = (frame: HullFrame, above: number, adding: boolean) => {
      const image = scene.add
        .image(0, 0, hullKey(cls), frame)
        .setDepth(depth + above)
        .setScale(this.#scale);
      return adding ? image.setBlendMode(BlendModes.ADD) : image;
    };
    this.#plumes = hull.engines.map((engine) => ({
      engine,
      image: scene.add.image(0, 0, SPARK_KEY, "plume").setOrigin(0.97, 0.5).setDepth(19).setBlendMode(BlendModes.ADD),
    }));
    this.#base = layer("base", 0, false);
    this.scorches = new Scorches(scene, depth + 0.65);
    const sides = [
      ["bow", 0],
      ["stern", 180],
      ["starboard", 90],
      ["port", -90],
    ] as const;
    this.#lights = [true, false].flatMap((key) =>
      sides.map(([frame, bearing]) => ({ frame, bearing, key, image: layer(frame, 0.5, true).setTint(key ? WARM : FILL) })),
    );
    this.#glow = layer("glow", 0.6, true);
    this.#flat = layer("flat", 0.7, false);
  }

  /** A flash in the world bearing `bearing` (rad) lights the side of her towards it for a moment. The strongest counts. */
  flash(bearing: number, colour: number, strength: number): void {
    if (strength > this.#flash.strength) this.#flash = { bearing, colour, strength };
  }

  show(look: ShipLook): void {
    const { motion, zoom, alpha } = look;
    const detail = detailOf(zoom, this.#radius);
    const art = alpha * detail.art;
    this.#enlarged = hullPx(zoom, this.#radius) / (this.#radius * zoom);
    this.#turnWings(look.fold);
    this.#lay(this.#base, motion, art, this.#scale);
    if (look.charred > 0) this.#base.setTint(grey(1 - 0.72 * look.charred));
    this.#light(look, art);
    this.scorches.show(motion, this.#radius * this.#enlarged, art);
    this.#lay(this.#glow, motion, art * lamps(look), this.#scale);
    this.#wear();
    this.#lay(this.#flat, motion, alpha * detail.silhouette * 0.92, this.#scale);
    this.#burn(look, art);
  }

  /** Key light and fill; a flash outshines the fill while it lasts. */
  #light({ motion, charred, time }: ShipLook, art: number): void {
    const flash = this.#flash;
    flash.strength *= Math.exp(-FLASH_FADES * Math.max(0, time - this.#time));
    this.#time = time;
    const flashed = flash.strength > FILLING;
    const fillFrom = flashed ? (flash.bearing * 180) / Math.PI : KEY_LIGHT + 180;
    const fill = flashed ? flash.strength : FILLING;
    for (const { image, bearing, key } of this.#lights) {
      const towards = Math.cos((((key ? KEY_LIGHT : fillFrom) - motion.heading - bearing) * Math.PI) / 180);
      this.#lay(image, motion, Math.max(0, towards) * (key ? 1 : fill) * art * (1 - 0.75 * charred), this.#scale);
      if (!key) image.setTint(flashed ? flash.colour : FILL);
    }
  }

  hide(): void {
    for (const image of this.#images()) image.setVisible(false);
  }

  destroy(): void {
    for (const image of this.#images()) image.destroy();
  }

  #images(): Image[] {
    return [
      this.#base,
      this.#glow,
      this.#flat,
      ...this.#lights.map((l) => l.image),
      ...this.#plumes.map((p) => p.image),
      ...this.scorches.images(),
    ];
  }

  #lay(image: Image, motion: Motion, alpha: number, scale: number): void {
    image.setVisible(alpha > 0.01);
    if (alpha <= 0.01) return;
    image
      .setPosition(motion.x, motion.y)
      .setRotation((motion.heading * Math.PI) / 180)
      .setScale(scale * this.#enlarged)
      .setAlpha(Math.min(1, alpha));
  }

  /** The colours of her side, which the player may choose anew at any time. */
  #wear(): void {
    const colours = SIDE_COLOURS[CLASSES[this.cls].side];
    if (colours === this.#colours) return;
    this.#colours = colours;
    this.#flat.setTint(colours.mark);
    for (const { image } of this.#plumes) image.setTint(colours.engine);
  }

  #turnWings(fold: number): void {
    const pose = Math.round(fold * (HULLS[this.cls].poses.length - 1));
    if (pose === this.#pose) return;
    this.#pose = pose;
    const key = hullKey(this.cls, pose);
    this.#base.setTexture(key, "base");
    this.#glow.setTexture(key, "glow");
    this.#flat.setTexture(key, "flat");
    for (const { image, frame } of this.#lights) image.setTexture(key, frame);
  }

  #burn(look: ShipLook, art: number): void {
    const { motion } = look;
    const top = Math.max(1, CLASSES[this.cls].speed);
    const push = Math.min(1.2, motion.speed / top) * (1 - look.charred);
    for (const [i, { image, engine }] of this.#plumes.entries()) {
      const on = art * (0.25 + 0.75 * push) * (look.charred > 0 ? 0 : 1);
      image.setVisible(on > 0.02);
      if (on <= 0.02) continue;
      const flicker = 0.9 + 0.1 * Math.sin(look.time * 31 + i * 2.1) + 0.06 * Math.sin(look.time * 53 + i);
      const radius = this.#radius * this.#enlarged;
      const at = onHull(motion, radius, (engine.x + 6) / 100, engine.y / 100);
      const length = (engine.length / 100) * radius * (0.3 + 0.85 * push) * flicker;
      const width = (engine.width / 100) * radius * 1.5;
      image
        .setPosition(at.x, at.y)
        .setRotation((motion.heading * Math.PI) / 180)
        .setScale(length / SPARKS.plume.w, width / SPARKS.plume.h)
        .setAlpha(Math.min(1, on));
    }
  }
}

/** Lamps and windows: steady while she is whole, going out and flickering as the hull goes. */
function lamps(look: ShipLook): number {
  if (look.charred > 0) return Math.max(0, 0.8 - 2.6 * look.charred) * (Math.sin(look.time * 40) > 0.3 ? 1 : 0);
  const steady = Math.min(1, 0.25 + look.hull * 1.1);
  return look.hull < 0.35 && Math.sin(look.time * 23) * Math.sin(look.time * 7.3) > 0.55 ? steady * 0.35 : steady;
}

function grey(k: number): number {
  const v = Math.round(255 * k);
  return (v << 16) | (v << 8) | v;
}
