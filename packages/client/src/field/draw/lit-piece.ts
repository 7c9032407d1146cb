import type { Side } from "@terok-nor/shared/ships/types.ts";
import type Phaser from "phaser";
import type { HullFrame } from "../bake/hull-sheet.ts";
import { BlendModes, type Scene } from "../phaser/parts.ts";
import { SIDE_COLOURS, type SideColours } from "./palette.ts";

/** World bearing, °, the key light comes from: Bajor's side, upper left. */
const KEY_LIGHT = -135;
const WARM = 0xfff0d8;
/** The fill light from across the key, while nothing flashes: its colour and strength. */
export const FILL: Fill = { from: KEY_LIGHT + 180, colour: 0x6f8fd0, strength: 0.34 };

/** The lesser light: world bearing in ° it comes from, colour, strength 0 to 1. */
export interface Fill {
  readonly from: number;
  readonly colour: number;
  readonly strength: number;
}

/** Where a piece is, u, which way it looks, °, and how strongly each of its layers is drawn, 0 to 1. */
export interface PieceLook {
  readonly x: number;
  readonly y: number;
  readonly heading: number;
  /** Port and starboard exchanged. */
  readonly mirrored?: boolean;
  /** Times as large as it is. */
  readonly enlarged: number;
  readonly art: number;
  readonly lamps: number;
  readonly silhouette: number;
  /** 0 whole to 1 burnt out. */
  readonly charred: number;
  readonly fill: Fill;
}

/** Draw order of a piece: its first layer, and how far above that the last lies. */
export interface Layered {
  readonly depth: number;
  readonly span: number;
}

type Image = Phaser.GameObjects.Image;

const SIDES = [
  ["bow", 0],
  ["stern", 180],
  ["starboard", 90],
  ["port", -90],
] as const;

/** The sprites of one baked sheet: a piece of hull, light on it, its own lamps, and its flat silhouette. */
export class LitPiece {
  readonly #base: Image;
  readonly #lights: readonly { readonly image: Image; readonly frame: HullFrame; readonly bearing: number; readonly key: boolean }[];
  readonly #glow: Image;
  readonly #flat: Image;
  readonly #scale: number;
  readonly #side: Side;
  #colours: SideColours | null = null;

  /** @param scale u per px of the sheet */
  constructor(scene: Scene, sheet: string, side: Side, scale: number, { depth, span }: Layered) {
    this.#scale = scale;
    this.#side = side;
    const layer = (frame: HullFrame, above: number, adding: boolean) => {
      const image = scene.add.image(0, 0, sheet, frame).setDepth(depth + above * span);
      return adding ? image.setBlendMode(BlendModes.ADD) : image;
    };
    this.#base = layer("base", 0, false);
    this.#lights = [true, false].flatMap((key) =>
      SIDES.map(([frame, bearing]) => ({ frame, bearing, key, image: layer(frame, 0.7, true).setTint(key ? WARM : FILL.colour) })),
    );
    this.#glow = layer("glow", 0.85, true);
    this.#flat = layer("flat", 1, false);
  }

  /** Takes another sheet of the same cut. */
  turnTo(sheet: string): void {
    this.#base.setTexture(sheet, "base");
    this.#glow.setTexture(sheet, "glow");
    this.#flat.setTexture(sheet, "flat");
    for (const { image, frame } of this.#lights) image.setTexture(sheet, frame);
  }

  show(look: PieceLook): void {
    const { heading, art, fill } = look;
    const across = look.mirrored ? -1 : 1;
    this.#lay(this.#base, look, art);
    if (look.charred > 0) this.#base.setTint(grey(1 - 0.72 * look.charred));
    for (const { image, bearing, key } of this.#lights) {
      const towards = Math.cos((((key ? KEY_LIGHT : fill.from) - heading - bearing * across) * Math.PI) / 180);
      this.#lay(image, look, Math.max(0, towards) * (key ? 1 : fill.strength) * art * (1 - 0.75 * look.charred));
      if (!key) image.setTint(fill.colour);
    }
    this.#lay(this.#glow, look, art * look.lamps);
    this.#wear();
    this.#lay(this.#flat, look, look.silhouette * 0.92);
  }

  /** The colours of her side, which the player may choose anew at any time. */
  #wear(): void {
    const colours = SIDE_COLOURS[this.#side];
    if (colours === this.#colours) return;
    this.#colours = colours;
    this.#flat.setTint(colours.mark);
  }

  #lay(image: Image, { x, y, heading, enlarged, mirrored }: PieceLook, alpha: number): void {
    image.setVisible(alpha > 0.01);
    if (alpha <= 0.01) return;
    const scale = this.#scale * enlarged;
    image
      .setPosition(x, y)
      .setRotation((heading * Math.PI) / 180)
      .setScale(scale, mirrored ? -scale : scale)
      .setAlpha(Math.min(1, alpha));
  }

  hide(): void {
    for (const image of this.#images()) image.setVisible(false);
  }

  destroy(): void {
    for (const image of this.#images()) image.destroy();
  }

  #images(): Image[] {
    return [this.#base, this.#glow, this.#flat, ...this.#lights.map(({ image }) => image)];
  }
}

function grey(k: number): number {
  const v = Math.round(255 * k);
  return (v << 16) | (v << 8) | v;
}
