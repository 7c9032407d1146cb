import type Phaser from "phaser";
import { lettered } from "../../settings/letters.ts";
import { MARK_CELL, type MarkFrame } from "../bake/mark-atlas.ts";
import { LABEL_INK } from "./palette.ts";
import { MARK_KEY } from "./textures.ts";

const LABEL_FAMILY = "'Barlow Semi Condensed', 'Segoe UI', system-ui, sans-serif";
const LABEL_WEIGHT = "600";
/** The face labels are drawn in, for the loader: text drawn on a canvas before its face has come keeps the wrong one. */
export const LABEL_FACE = `${LABEL_WEIGHT} 13px ${LABEL_FAMILY}`;

/** Signs and words from a pool, redrawn every frame. What is not asked for between `begin` and `end` hides. CSS px. */
export class MarkPool {
  readonly #scene: Phaser.Scene;
  readonly #density: number;
  readonly #images: Phaser.GameObjects.Image[] = [];
  readonly #texts = new Map<string | number, Phaser.GameObjects.Text>();
  readonly #named = new Set<string | number>();
  #used = 0;

  constructor(scene: Phaser.Scene, density: number) {
    this.#scene = scene;
    this.#density = density;
  }

  begin(): void {
    this.#used = 0;
    this.#named.clear();
  }

  /** A sign `size` px across at (x, y); turned by `angle` rad. */
  sign(frame: MarkFrame, x: number, y: number, size: number, tint: number, alpha: number, angle = 0): void {
    if (alpha <= 0.01) return;
    let image = this.#images[this.#used];
    if (!image) {
      image = this.#scene.add.image(0, 0, MARK_KEY, frame).setDepth(2);
      this.#images.push(image);
    }
    this.#used++;
    image
      .setFrame(frame)
      .setVisible(true)
      .setPosition(x, y)
      .setScale(size / MARK_CELL)
      .setTint(tint)
      .setAlpha(Math.min(1, alpha))
      .setRotation(angle);
  }

  /** A filled bar with its left end at (x, y). */
  bar(x: number, y: number, width: number, height: number, tint: number, alpha: number): void {
    if (width <= 0) return;
    this.sign("pixel", x + width / 2, y + height / 2, 1, tint, alpha);
    this.#images[this.#used - 1]?.setScale(width / 120, height / 120);
  }

  /** The text object for a key; its letters are of `usual` CSS px where the reader has them of the usual size. */
  word(key: string | number, text: string, usual: number): Phaser.GameObjects.Text {
    const size = lettered(usual);
    let word = this.#texts.get(key);
    if (!word) {
      word = this.#scene.add
        .text(0, 0, text, { fontFamily: LABEL_FAMILY, fontStyle: LABEL_WEIGHT, color: LABEL_INK, resolution: Math.max(1, this.#density) })
        .setDepth(3)
        .setShadow(0, 0, "#02040a", 4, true, true);
      this.#texts.set(key, word);
    }
    if (word.text !== text) word.setText(text);
    if (word.style.fontSize !== `${size}px`) word.setFontSize(`${size}px`);
    this.#named.add(key);
    return word;
  }

  end(): void {
    for (let i = this.#used; i < this.#images.length; i++) this.#images[i]?.setVisible(false);
    for (const [key, word] of this.#texts) {
      if (this.#named.has(key)) continue;
      word.destroy();
      this.#texts.delete(key);
    }
  }
}
