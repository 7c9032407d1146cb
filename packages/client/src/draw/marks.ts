import type Phaser from "phaser";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { Contact, Motion, OwnShip } from "@terok-nor/shared/sight/picture.ts";
import type { ShipClassId, Side } from "@terok-nor/shared/ships/types.ts";
import type { MarkFrame } from "./bake/marks.ts";
import { type LabelBox, declutter } from "./declutter.ts";
import { facingBearing } from "./geometry.ts";
import { detailOf, LEAST_SILHOUETTE, zoomLevel } from "./levels.ts";
import type { MarkPool } from "./mark-pool.ts";
import { mix, SIDE_COLOURS, TARGET, UNKNOWN_MARK } from "./palette.ts";

/** One ship or contact to mark; positions in CSS px. */
export interface Marked {
  readonly id: number;
  readonly side: Side;
  readonly cls: ShipClassId | null;
  readonly at: Motion;
  readonly radius: number;
  readonly x: number;
  readonly y: number;
  readonly ship: OwnShip | null;
  readonly contact: Contact | null;
  readonly shields: readonly number[] | null;
  readonly hull: number;
  readonly name: string;
  /** Words for the age of a last-known mark. */
  readonly age: string;
  readonly selected: boolean;
  readonly hovered: boolean;
  readonly targeted: boolean;
  readonly helmed: boolean;
}

const SYMBOL = 27;
const LABEL = 13;
const EMPTY = 0x5a2a24;

/** Signs around ships: symbols, rings of facings, brackets, bars, last-known marks and names. */
export class Marks {
  readonly #pool: MarkPool;
  readonly #lines: Phaser.GameObjects.Graphics;
  readonly #sides = new Map<number, number>();
  #time = 0;

  constructor(pool: MarkPool, lines: Phaser.GameObjects.Graphics) {
    this.#pool = pool;
    this.#lines = lines;
  }

  draw(things: readonly Marked[], zoom: number, dt: number): void {
    this.#time += dt;
    const labels: LabelBox[] = [];
    const words: { word: Phaser.GameObjects.Text; alpha: number; key: number; tint: number }[] = [];
    for (const thing of things) {
      const size = this.#one(thing, zoom);
      const alpha = labelAlpha(thing, zoom);
      if (alpha <= 0) continue;
      const text = thing.age ? `${thing.name}  ${thing.age}` : thing.name;
      const word = this.#pool.word(thing.id, text, LABEL);
      words.push({ word, alpha, key: thing.id, tint: colourOf(thing) });
      labels.push({ key: thing.id, x: thing.x, y: thing.y, width: word.width + 4, height: LABEL + 3, gap: size + 4, lift: 10, rank: rankOf(thing) });
    }
    const placed = new Map(declutter(labels, this.#sides).map((p) => [p.key, p]));
    for (const { word, alpha, key, tint } of words) {
      const spot = placed.get(key);
      word.setVisible(spot !== undefined);
      if (spot) word.setPosition(Math.round(spot.x + 2), Math.round(spot.y - 1)).setAlpha(alpha).setTint(mix(tint, 0xffffff, 0.45));
    }
  }

  /** Marks one thing; gives the CSS px from its middle to the outermost of its marks. */
  #one(thing: Marked, zoom: number): number {
    if (thing.contact && !thing.contact.seen) return this.#lastKnown(thing, zoom);
    if (!thing.cls) return this.#blip(thing, zoom);
    const detail = detailOf(zoom, thing.radius);
    const symbol = detail.art > 0.5 ? 0 : detail.symbol;
    const hullPx = Math.max(LEAST_SILHOUETTE, thing.radius * zoom);
    const size = symbol > 0.5 ? SYMBOL / 2 : hullPx;
    if (symbol > 0) this.#symbol(thing, thing.cls, symbol);
    const ring = this.#facings(thing, hullPx, zoom, 1 - symbol);
    if (symbol < 0.5) this.#sideSign(thing, hullPx);
    const around = Math.max(size, ring);
    const barred = this.#bars(thing, around, symbol);
    this.#brackets(thing, around + 5);
    return around + (barred ? 8 : thing.selected || thing.targeted ? 6 : 1);
  }

  #symbol(thing: Marked, cls: ShipClassId, alpha: number): void {
    const colour = colourOf(thing);
    const a = (thing.at.heading * Math.PI) / 180;
    const reach = SYMBOL / 2 + 3 + Math.min(16, thing.at.speed * 0.16);
    if (thing.at.speed > 1) {
      this.#lines.lineStyle(1.6, colour, 0.8 * alpha);
      this.#lines.lineBetween(thing.x, thing.y, thing.x + Math.cos(a) * reach, thing.y + Math.sin(a) * reach);
    }
    this.#pool.sign(`${thing.side}-${cls}`, thing.x, thing.y, SYMBOL, colour, alpha);
  }

  #sideSign(thing: Marked, hullPx: number): void {
    const frame: MarkFrame = `${thing.side}-side`;
    this.#pool.sign(frame, thing.x, thing.y - hullPx * 1.25 - 9, 11, colourOf(thing), 0.85);
  }

  /** A ring of arcs, one to a facing, coloured by charge; nothing where this side cannot read the shields. */
  #facings(thing: Marked, hullPx: number, zoom: number, alpha: number): number {
    const { shields } = thing;
    if (!shields || alpha < 0.05) return hullPx;
    const least = Math.min(...shields);
    const noted = thing.selected || thing.hovered || thing.targeted;
    const level = zoomLevel(zoom);
    const show = noted ? 0.95 : level === "silhouette" ? 0.6 : least < 0.97 ? 0.36 : 0;
    if (show === 0) return hullPx * 1.1;
    const { shield, shieldLow } = SIDE_COLOURS[thing.side];
    const radius = hullPx * 1.16 + 5;
    const thick = noted ? 3 : 2;
    const gap = 3.5 / radius;
    shields.forEach((charge, i) => {
      const turn = ((thing.at.heading + facingBearing(i, shields.length)) * Math.PI) / 180;
      const colour = charge < 0.02 ? EMPTY : mix(shieldLow, shield, Math.min(1, charge * 1.15));
      const weak = charge < 0.02 ? 0.55 : 0.4 + 0.6 * charge;
      this.#arc(thing, radius, turn, Math.PI / shields.length - gap, thick, colour, show * weak * alpha);
    });
    if (thing.ship && thing.ship.reinforced >= 0) this.#reinforced(thing, radius + 5, alpha);
    return radius + 2;
  }

  #reinforced(thing: Marked, radius: number, alpha: number): void {
    const ship = thing.ship;
    if (!ship) return;
    const turn = ((thing.at.heading + facingBearing(ship.reinforced, ship.shields.length)) * Math.PI) / 180;
    this.#arc(thing, radius, turn, Math.PI / ship.shields.length - 4 / radius, 1.2, 0xffffff, 0.6 * alpha);
  }

  #arc(thing: Marked, radius: number, middle: number, half: number, thick: number, colour: number, alpha: number): void {
    // A faint wider stroke under the line softens its edge where the renderer does not.
    for (const [width, strength] of [[thick + 1.4, 0.3], [thick, 0.85]] as const) {
      this.#lines.lineStyle(width, colour, alpha * strength);
      this.#lines.beginPath();
      this.#lines.arc(thing.x, thing.y, radius, middle - half, middle + half);
      this.#lines.strokePath();
    }
  }

  /** A bar of hull under the ship; gives whether there is one. */
  #bars(thing: Marked, size: number, symbol: number): boolean {
    const known = thing.ship !== null || thing.contact?.detail;
    const noted = thing.selected || thing.hovered || thing.targeted;
    if (!known || (!noted && thing.hull > 0.985)) return false;
    const width = symbol > 0.5 ? 24 : Math.min(72, Math.max(24, size * 1.3));
    const x = thing.x - width / 2;
    const y = thing.y + size + 4;
    const tint = thing.hull > 0.5 ? mix(0xffc94d, 0x7be08a, (thing.hull - 0.5) * 2) : mix(0xff4a3c, 0xffc94d, thing.hull * 2);
    this.#pool.bar(x - 1, y - 1, width + 2, 5, 0x02040a, 0.75);
    this.#pool.bar(x, y, width * thing.hull, 3, tint, 0.95);
    return true;
  }

  #brackets(thing: Marked, radius: number): void {
    if (thing.selected || thing.hovered) {
      const half = Math.min(0.34, 14 / radius);
      for (let i = 0; i < 4; i++) {
        const turn = this.#time * 0.25 + (i * Math.PI) / 2;
        this.#arc(thing, radius, turn, half, thing.selected ? 2 : 1.5, thing.selected ? 0xffffff : colourOf(thing), thing.selected ? 0.95 : 0.7);
      }
    }
    if (thing.targeted) this.#corners(thing, radius + 3);
    if (thing.helmed) this.#pool.sign("helm", thing.x + radius * 0.8, thing.y - radius * 0.8, 16, 0xffffff, 0.95);
  }

  /** Corners about what a selected ship aims at. */
  #corners(thing: Marked, radius: number): void {
    const arm = Math.min(12, radius * 0.5);
    this.#lines.lineStyle(2, TARGET, 0.85);
    for (const sx of [-1, 1]) {
      for (const sy of [-1, 1]) {
        const x = thing.x + sx * radius * 0.88;
        const y = thing.y + sy * radius * 0.88;
        this.#lines.lineBetween(x, y, x - sx * arm, y);
        this.#lines.lineBetween(x, y, x, y - sy * arm);
      }
    }
  }

  /** An unclassified return: a broken outline that breathes, the same for ships and for shadows. */
  #blip(thing: Marked, zoom: number): number {
    const breath = 0.75 + 0.25 * Math.sin(this.#time * 4 + thing.id);
    this.#pool.sign(`${thing.side}-blip`, thing.x, thing.y, SYMBOL + 2, UNKNOWN_MARK, 0.92 * breath);
    this.#motionTick(thing, zoom);
    this.#scanArc(thing);
    this.#brackets(thing, SYMBOL / 2 + 6);
    return SYMBOL / 2 + 3;
  }

  #motionTick(thing: Marked, zoom: number): void {
    if (thing.at.speed < 2) return;
    const a = (thing.at.heading * Math.PI) / 180;
    const reach = SYMBOL / 2 + Math.max(6, thing.at.speed * zoom);
    this.#lines.lineStyle(1.2, UNKNOWN_MARK, 0.55);
    this.#lines.lineBetween(thing.x + Math.cos(a) * 14, thing.y + Math.sin(a) * 14, thing.x + Math.cos(a) * reach, thing.y + Math.sin(a) * reach);
  }

  #scanArc(thing: Marked): void {
    const scan = thing.contact?.scan ?? 0;
    if (scan <= 0 || scan >= 1) return;
    this.#lines.lineStyle(2, 0x9fd6ff, 0.75);
    this.#lines.beginPath();
    this.#lines.arc(thing.x, thing.y, SYMBOL / 2 + 7, -Math.PI / 2, -Math.PI / 2 + scan * 2 * Math.PI);
    this.#lines.strokePath();
  }

  /** Where something was when last sensed, and how far it may have got since. */
  #lastKnown(thing: Marked, zoom: number): number {
    const colour = thing.cls ? colourOf(thing) : UNKNOWN_MARK;
    const fade = Math.max(0.28, 1 - (thing.contact?.age ?? 0) / 60);
    const radius = (thing.contact?.error ?? 0) * zoom;
    if (radius > 10) {
      this.#lines.lineStyle(1.2, colour, 0.3 * fade);
      this.#lines.strokeCircle(thing.x, thing.y, radius);
      this.#lines.fillStyle(colour, 0.025);
      this.#lines.fillCircle(thing.x, thing.y, radius);
    }
    const frame: MarkFrame = thing.cls ? `${thing.side}-${thing.cls}` : `${thing.side}-blip`;
    this.#pool.sign(frame, thing.x, thing.y, SYMBOL - 3, colour, 0.34 * fade);
    this.#pool.sign("ghost", thing.x + 13, thing.y - 11, 16, colour, 0.9 * fade);
    this.#brackets(thing, SYMBOL / 2 + 5);
    return SYMBOL / 2 + 2;
  }
}

function colourOf(thing: Marked): number {
  return thing.cls ? SIDE_COLOURS[thing.side].mark : UNKNOWN_MARK;
}

function labelAlpha(thing: Marked, zoom: number): number {
  if (thing.selected || thing.hovered || thing.targeted) return 1;
  // A screen full of "Unknown contact" says less than the signs alone; a last-known mark tells its age.
  if (thing.contact && !thing.contact.seen) return 0.8;
  if (!thing.cls) return 0;
  return zoomLevel(zoom) === "art" ? 0 : 0.82;
}

function rankOf(thing: Marked): number {
  const note = thing.selected ? 300 : thing.hovered ? 250 : thing.targeted ? 200 : 0;
  return note + (thing.cls ? CLASSES[thing.cls].radius : 5);
}
