import { CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type Phaser from "phaser";
import { HULLS } from "../hulls/all.ts";
import { BlendModes, type Scene } from "../phaser/parts.ts";
import { onHull, type Point } from "./geometry.ts";
import { mix } from "./palette.ts";
import { wreckKey, wreckPieces, wreckSize } from "./textures.ts";

/** Wrecks lie under every ship that still flies. */
const WRECK_DEPTH = 18;
const OVER_HULL = 0.8;

/** Where one piece of a wreck is: u, rad. */
export interface PiecePlace {
  x: number;
  y: number;
  turn: number;
}

/** Colour of torn metal by its heat, 1 just torn to 0 cold. */
export function glowOf(heat: number): number {
  if (heat > 0.7) return mix(0xffa040, 0xfff2d0, (heat - 0.7) / 0.3);
  if (heat > 0.35) return mix(0xe03a10, 0xffa040, (heat - 0.35) / 0.35);
  return mix(0x300400, 0xe03a10, heat / 0.35);
}

/** The pieces of one broken ship: burnt plates, and torn edges that glow while they are hot. */
export class WreckView {
  readonly #plates: readonly Phaser.GameObjects.Image[];
  readonly #glow: readonly Phaser.GameObjects.Image[];
  readonly #scale: number;
  /** From the middle of the ship to that of each piece, radii forward and starboard. */
  readonly middles: readonly Point[];

  constructor(scene: Scene, cls: ShipClassId) {
    const { radius } = CLASSES[cls];
    const reach = HULLS[cls].poses[0]?.reach ?? 100;
    this.#scale = (2 * radius * reach) / 100 / wreckSize(cls);
    const pieces = wreckPieces(cls);
    this.middles = pieces.map(({ dx, dy }) => ({ x: (dx * this.#scale) / radius, y: (dy * this.#scale) / radius }));
    const make = (frame: string, depth: number) =>
      scene.add.image(0, 0, wreckKey(cls), frame).setDepth(depth).setScale(this.#scale).setVisible(false);
    this.#plates = pieces.map((_, i) => make(`plates${i}`, WRECK_DEPTH));
    this.#glow = pieces.map((_, i) => make(`glow${i}`, HULLS[cls].depth + OVER_HULL).setBlendMode(BlendModes.ADD));
  }

  /** Cracks of light over a hull that still holds together. `heat`: 0 to 1. */
  crack(at: { readonly x: number; readonly y: number; readonly heading: number }, radius: number, heat: number): void {
    const turn = (at.heading * Math.PI) / 180;
    this.middles.forEach((middle, i) => {
      const { x, y } = onHull(at, radius, middle.x, middle.y);
      this.#shine(i, { x, y, turn }, heat, heat);
    });
  }

  show(places: readonly PiecePlace[], heat: number, alpha: number): void {
    places.forEach((place, i) => {
      this.#plates[i]
        ?.setVisible(alpha > 0.01)
        .setPosition(place.x, place.y)
        .setRotation(place.turn)
        .setAlpha(alpha);
      this.#shine(i, place, heat, Math.min(1, heat * 2.4) * alpha);
    });
  }

  destroy(): void {
    for (const image of [...this.#plates, ...this.#glow]) image.destroy();
  }

  #shine(i: number, { x, y, turn }: PiecePlace, heat: number, alpha: number): void {
    const image = this.#glow[i];
    image?.setVisible(alpha > 0.01);
    if (alpha > 0.01) image?.setPosition(x, y).setRotation(turn).setAlpha(alpha).setTint(glowOf(heat));
  }
}
