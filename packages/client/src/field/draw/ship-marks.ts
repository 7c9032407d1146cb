import { CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type Phaser from "phaser";
import { declutter, type LabelBox, type Room } from "../../kit/declutter.ts";
import type { MarkFrame } from "../bake/mark-atlas.ts";
import { drawBoarding } from "./boarding-ring.ts";
import { facingBearing } from "./geometry.ts";
import { detailOf, LEAST_SILHOUETTE, zoomLevel } from "./levels.ts";
import type { MarkPool } from "./mark-pool.ts";
import { colourOf, type Marked, SYMBOL } from "./marked.ts";
import { mix, SIDE_COLOURS } from "./palette.ts";
import { brackets, strokeArc } from "./strokes.ts";
import { drawBlip, drawLastKnown } from "./uncertain-marks.ts";

const LABEL = 13;
const EMPTY = 0x5a2a24;

/** A name to be placed beside a point of the screen, CSS px. */
export interface Named {
  readonly key: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** CSS px from the point to the outermost of its marks. */
  readonly gap: number;
  readonly alpha: number;
  readonly tint: number;
  /** Greater is placed first. */
  readonly rank: number;
}

/** Signs around ships: symbols, rings of facings, brackets, bars, last-known marks and names. */
export class ShipMarks {
  readonly #pool: MarkPool;
  readonly #lines: Phaser.GameObjects.Graphics;
  readonly #sides = new Map<number, number>();
  #time = 0;

  constructor(pool: MarkPool, lines: Phaser.GameObjects.Graphics) {
    this.#pool = pool;
    this.#lines = lines;
  }

  /** @param named what has a name besides the things, and its sign already */
  draw(things: readonly Marked[], named: readonly Named[], zoom: number, dt: number, room: Room): void {
    this.#time += dt;
    const names = [...named];
    for (const thing of things) {
      const gap = this.#one(thing, zoom) + 4;
      const alpha = labelAlpha(thing, zoom);
      if (alpha <= 0) continue;
      const text = [thing.name, thing.age, thing.boarding?.words].filter(Boolean).join("  ");
      names.push({
        key: thing.id,
        text,
        x: thing.x,
        y: thing.y,
        gap,
        alpha,
        tint: mix(colourOf(thing), 0xffffff, 0.45),
        rank: rankOf(thing),
      });
    }
    this.#name(names, room);
  }

  #name(names: readonly Named[], room: Room): void {
    const words = new Map(names.map(({ key, text }) => [key, this.#pool.word(key, text, LABEL)]));
    const labels: LabelBox[] = names.map((name) => ({
      ...name,
      width: (words.get(name.key)?.width ?? 0) + 4,
      height: LABEL + 3,
      lift: 10,
    }));
    const placed = new Map(declutter(labels, this.#sides, room).map((p) => [p.key, p]));
    for (const { key, alpha, tint } of names) {
      const spot = placed.get(key);
      const word = words.get(key)?.setVisible(spot !== undefined);
      if (spot)
        word
          ?.setPosition(Math.round(spot.x + 2), Math.round(spot.y - 1))
          .setAlpha(alpha)
          .setTint(tint);
    }
  }

  /** Marks one thing; gives the CSS px from its middle to the outermost of its marks. */
  #one(thing: Marked, zoom: number): number {
    if (thing.contact && !thing.contact.seen) return drawLastKnown(this.#lines, this.#pool, thing, zoom, this.#time);
    if (!thing.cls) return drawBlip(this.#lines, this.#pool, thing, zoom, this.#time);
    const detail = detailOf(zoom, thing.radius);
    const symbol = detail.art > 0.5 ? 0 : detail.symbol;
    const hullPx = Math.max(LEAST_SILHOUETTE, thing.radius * zoom);
    const size = symbol > 0.5 ? SYMBOL / 2 : hullPx;
    if (symbol > 0) this.#symbol(thing, thing.cls, symbol);
    const ring = this.#facings(thing, hullPx, zoom, 1 - symbol);
    if (symbol < 0.5) this.#sideSign(thing, hullPx);
    const around = Math.max(size, ring);
    const barred = this.#bars(thing, around, symbol);
    brackets(this.#lines, this.#pool, thing, around + 5, this.#time);
    if (thing.boarding) return drawBoarding(this.#lines, thing, around + (barred ? 10 : 3), this.#time);
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
      strokeArc(this.#lines, thing, radius, turn, Math.PI / shields.length - gap, thick, colour, show * weak * alpha);
    });
    if (thing.ship && thing.ship.reinforced >= 0) this.#reinforced(thing, radius + 5, alpha);
    return radius + 2;
  }

  #reinforced(thing: Marked, radius: number, alpha: number): void {
    const ship = thing.ship;
    if (!ship) return;
    const turn = ((thing.at.heading + facingBearing(ship.reinforced, ship.shields.length)) * Math.PI) / 180;
    strokeArc(this.#lines, thing, radius, turn, Math.PI / ship.shields.length - 4 / radius, 1.2, 0xffffff, 0.6 * alpha);
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
}

function labelAlpha(thing: Marked, zoom: number): number {
  if (thing.selected || thing.hovered || thing.targeted || thing.boarding) return 1;
  // A screen full of "Unknown contact" says less than the signs alone; a last-known mark tells its age.
  if (thing.contact && !thing.contact.seen) return 0.8;
  if (!thing.cls) return 0;
  return zoomLevel(zoom) === "art" ? 0 : 0.82;
}

function rankOf(thing: Marked): number {
  const note = thing.selected ? 300 : thing.hovered ? 250 : thing.targeted || thing.boarding ? 200 : 0;
  return note + (thing.cls ? CLASSES[thing.cls].radius : 5);
}
