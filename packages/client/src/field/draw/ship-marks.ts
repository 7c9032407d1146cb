import { CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type Phaser from "phaser";
import { declutter, type LabelBox, type Room } from "../../kit/declutter.ts";
import { lettered } from "../../settings/letters.ts";
import type { MarkFrame } from "../bake/mark-atlas.ts";
import { drawBoarding } from "./boarding-ring.ts";
import { type Fanned, fanned } from "./fan-labels.ts";
import { facingBearing } from "./geometry.ts";
import { detailOf, hullPx, zoomLevel } from "./levels.ts";
import type { MarkPool } from "./mark-pool.ts";
import { colourOf, type Marked, SYMBOL } from "./marked.ts";
import { mix, SIDE_COLOURS } from "./palette.ts";
import { brackets, strokeArc } from "./strokes.ts";
import { type Trouble, Troubles } from "./troubles.ts";
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
  readonly #troubles = new Troubles();
  #time = 0;

  constructor(pool: MarkPool, lines: Phaser.GameObjects.Graphics) {
    this.#pool = pool;
    this.#lines = lines;
  }

  /**
   * @param named what has a name besides the things, and its sign already
   * @param naming every name is asked for
   */
  draw(things: readonly Marked[], named: readonly Named[], zoom: number, dt: number, room: Room, naming: boolean): void {
    this.#time += dt;
    const names = [...named];
    for (const thing of things) {
      const trouble = this.#troubles.of(thing, this.#time);
      const gap = this.#one(thing, zoom, trouble) + 4;
      const alpha = naming ? 1 : labelAlpha(thing, zoom, trouble);
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
        rank: rankOf(thing, trouble),
      });
    }
    this.#name(names, room);
  }

  #name(names: readonly Named[], room: Room): void {
    const words = new Map(names.map(({ key, text }) => [key, this.#pool.word(key, text, LABEL)]));
    const labels: LabelBox[] = names.map((name) => ({
      ...name,
      width: (words.get(name.key)?.width ?? 0) + 4,
      height: lettered(LABEL) + 3,
      lift: 10,
    }));
    const beside = declutter(labels, this.#sides, room);
    const placed = new Map(beside.map((p): [number, Fanned] => [p.key, { ...p, from: null }]));
    for (const one of fanned(labels, beside, room)) placed.set(one.key, one);
    for (const { key, alpha, tint } of names) {
      const spot = placed.get(key);
      if (spot?.from) this.#lines.lineStyle(1, tint, 0.45 * alpha).lineBetween(spot.from.x, spot.from.y, spot.from.toX, spot.from.toY);
      const word = words.get(key)?.setVisible(spot !== undefined);
      if (spot)
        word
          ?.setPosition(Math.round(spot.x + 2), Math.round(spot.y - 1))
          .setAlpha(alpha)
          .setTint(tint);
    }
  }

  /** Marks one thing; gives the CSS px from its middle to the outermost of its marks. */
  #one(thing: Marked, zoom: number, trouble: Trouble): number {
    if (thing.contact && !thing.contact.seen) return drawLastKnown(this.#lines, this.#pool, thing, zoom, this.#time);
    if (!thing.cls) return drawBlip(this.#lines, this.#pool, thing, zoom, this.#time);
    const detail = detailOf(zoom, thing.radius);
    const symbol = detail.art > 0.5 ? 0 : detail.symbol;
    const hull = hullPx(zoom, thing.radius);
    const size = symbol > 0.5 ? SYMBOL / 2 : hull;
    if (symbol > 0) this.#symbol(thing, thing.cls, symbol);
    const ring = this.#facings(thing, hull, trouble, 1 - symbol);
    if (symbol < 0.5) this.#sideSign(thing, hull);
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

  #sideSign(thing: Marked, hull: number): void {
    const frame: MarkFrame = `${thing.side}-side`;
    this.#pool.sign(frame, thing.x, thing.y - hull * 1.2 - 7, 10, colourOf(thing), 0.8);
  }

  /**
   * An arc to each facing, coloured by charge: all of them where somebody looks or the ship is being hit, else, thin, those
   * that have lost some; nothing where this side cannot read the shields.
   */
  #facings(thing: Marked, hull: number, trouble: Trouble, alpha: number): number {
    const { shields } = thing;
    if (!shields || alpha < 0.05) return hull;
    const noted = isNoted(thing);
    const all = noted || trouble !== "none";
    if (!all && Math.min(...shields) > DENTED) return hull * 1.1;
    const { shield, shieldLow } = SIDE_COLOURS[thing.side];
    const radius = hull * 1.16 + 5;
    const gap = 3.5 / radius;
    shields.forEach((charge, i) => {
      if (!all && charge > DENTED) return;
      const turn = ((thing.at.heading + facingBearing(i, shields.length)) * Math.PI) / 180;
      const colour = charge < 0.02 ? EMPTY : mix(shieldLow, shield, Math.min(1, charge * 1.15));
      const weak = charge < 0.02 ? 0.55 : 0.4 + 0.6 * charge;
      const strength = noted ? 0.85 : all ? 0.5 : 0.34;
      strokeArc(this.#lines, thing, radius, turn, Math.PI / shields.length - gap, noted ? 2 : 1.3, colour, strength * weak * alpha);
    });
    if (noted && thing.ship && thing.ship.reinforced >= 0) this.#reinforced(thing, radius + 5, alpha);
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
    if (!known || (!isNoted(thing) && thing.hull > 0.985)) return false;
    const width = symbol > 0.5 ? 24 : Math.min(72, Math.max(24, size * 1.3));
    const x = thing.x - width / 2;
    const y = thing.y + size + 4;
    const tint = thing.hull > 0.5 ? mix(0xffc94d, 0x7be08a, (thing.hull - 0.5) * 2) : mix(0xff4a3c, 0xffc94d, thing.hull * 2);
    this.#pool.bar(x - 1, y - 1, width + 2, 5, 0x02040a, 0.75);
    this.#pool.bar(x, y, width * thing.hull, 3, tint, 0.95);
    return true;
  }
}

/** Charge of a facing above which it counts as whole. */
const DENTED = 0.97;
/** Renown from which on a ship is named in the fleet view, where its hull is not seen. */
const GREAT = 2;

const isNoted = (thing: Marked): boolean => thing.selected || thing.hovered || thing.targeted;

/** How strongly a thing is named unasked: where somebody looks, where it fares badly, where signs say too little. */
function labelAlpha(thing: Marked, zoom: number, trouble: Trouble): number {
  if (isNoted(thing) || thing.boarding) return 1;
  // A screen full of "Unknown contact" says less than the signs alone; a last-known mark tells its age.
  if (thing.contact && !thing.contact.seen) return 0.8;
  if (!thing.cls) return 0;
  if (trouble === "dying" || trouble === "hurt") return 0.9;
  return zoomLevel(zoom) === "symbol" && CLASSES[thing.cls].renown >= GREAT ? 0.75 : 0;
}

function rankOf(thing: Marked, trouble: Trouble): number {
  const note = thing.selected ? 300 : thing.hovered ? 250 : thing.targeted || thing.boarding ? 200 : trouble === "dying" ? 100 : 0;
  return note + (thing.cls ? CLASSES[thing.cls].radius : 5);
}
