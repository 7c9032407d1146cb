import type { ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { Motion } from "@terok-nor/shared/sight/picture.ts";
import type { Debris } from "./debris.ts";
import { onHull, type Point } from "./draw/geometry.ts";
import { detailOf } from "./draw/levels.ts";
import type { ShipLook, ShipView } from "./draw/ship-view.ts";
import { type PiecePlace, WreckView } from "./draw/wreck-view.ts";
import { smoulder } from "./effects/damage.ts";
import { breakUp, type Dying, dieOn, lastsOf } from "./effects/dying.ts";
import { random, type Stage } from "./effects/stage.ts";
import type { Scene } from "./phaser/parts.ts";

/** Wrecks that lie about at once; the oldest give way. */
const MOST = 18;
/** s over which one that gives way fades. */
const FADE = 4;
/** s in which torn edges lose most of their heat, for each u of radius, and at least. */
const COOLING = 0.06;
const COOLING_LEAST = 2.2;
/** s for which a wreck burns, for each u of radius. */
const BURNING = 0.45;
/** Share of her way a wreck loses per s: it drifts, yet stays where she fell. */
const DRAG = 0.16;
/** Share of the speed at which pieces part that they lose per s. */
const PARTING = 0.12;
/** Opacity under which no wreck falls while it is too small for detail. */
const SPECK = 0.4;

/** Who died: the one ship as the field showed her last. */
interface Fallen {
  readonly id: number;
  /** What was left of her hull when that was last known, 0 to 1. */
  readonly hull: number;
  readonly cls: ShipClassId;
  readonly radius: number;
  readonly at: Motion;
  readonly fold: number;
  readonly view: ShipView;
}

interface Piece extends PiecePlace {
  vx: number;
  vy: number;
  /** rad/s */
  readonly spin: number;
}

interface Hulk extends Dying {
  readonly id: number;
  readonly hull: number;
  readonly cls: ShipClassId;
  readonly fold: number;
  readonly wreck: WreckView;
  /** The whole ship, until she breaks. */
  view: ShipView | null;
  pieces: Piece[];
  /** s until she has faded; null while she stays. */
  fading: number | null;
}

/** Ships on their way out, and the wrecks they leave for the rest of the battle. */
export class Hulks {
  readonly #scene: Scene;
  readonly #debris: Debris;
  readonly #all: Hulk[] = [];

  constructor(scene: Scene, debris: Debris) {
    this.#scene = scene;
    this.#debris = debris;
  }

  get count(): number {
    return this.#all.length;
  }

  /** Takes a ship over from the field, with her sprites. */
  add({ id, hull, cls, radius, at, fold, view }: Fallen): void {
    const rad = (at.heading * Math.PI) / 180;
    const wreck = new WreckView(this.#scene, cls);
    this.#all.push({
      id,
      hull,
      cls,
      fold,
      wreck,
      view,
      radius,
      spots: wreck.middles,
      at: { ...at },
      vx: Math.cos(rad) * at.speed,
      vy: Math.sin(rad) * at.speed,
      age: 0,
      lasts: lastsOf(radius),
      nextBurst: 0,
      pieces: [],
      fading: null,
    });
    const over = this.#all.filter(({ fading }) => fading === null).length - MOST;
    for (const hulk of this.#all.slice(0, Math.max(0, over))) hulk.fading ??= FADE;
  }

  step(stage: Stage, zoom: number, dt: number, time: number): void {
    let kept = 0;
    for (const hulk of this.#all) {
      hulk.age += dt;
      const keep = Math.exp(-DRAG * dt);
      hulk.vx *= keep;
      hulk.vy *= keep;
      if (hulk.age < hulk.lasts) this.#die(hulk, stage, zoom, dt, time);
      else this.#drift(hulk, stage, zoom, dt);
      if (hulk.fading !== null) hulk.fading -= dt;
      if (hulk.fading === null || hulk.fading > 0) this.#all[kept++] = hulk;
      else bury(hulk);
    }
    this.#all.length = kept;
  }

  /** The moment shown is another one, later on: whoever was dying lies broken and cold. */
  settle(stage: Stage): void {
    for (const hulk of this.#all) {
      if (!hulk.view) continue;
      hulk.age = hulk.lasts + hulk.radius;
      this.#shed(stage, hulk, 0, false);
      tear(hulk);
    }
  }

  clear(): void {
    for (const hulk of this.#all) bury(hulk);
    this.#all.length = 0;
  }

  #die(hulk: Hulk, stage: Stage, zoom: number, dt: number, time: number): void {
    const { at, radius, lasts, view, wreck, fold } = hulk;
    at.x += hulk.vx * dt;
    at.y += hulk.vy * dt;
    at.heading += at.turn * 0.4 * dt;
    dieOn(stage, hulk, dt);
    const t = hulk.age / lasts;
    const motion = { ...at, speed: 0 };
    const look: ShipLook = { motion, zoom, hull: 0, fold, alpha: 1, charred: 0.05 + 0.5 * t, time, bloom: false };
    this.#shed(stage, hulk, hulk.hull * (1 - t));
    view?.show(look);
    const flicker = 0.75 + 0.25 * Math.sin(time * 37) * Math.sin(time * 11);
    wreck.crack(at, radius, Math.min(1, t ** 1.6 * flicker) * detailOf(zoom, radius).art);
  }

  /** As she dies the rest of her parts come off, one after the other. */
  #shed(stage: Stage, hulk: Hulk, hull: number, live = true): void {
    const { id, cls, at, view } = hulk;
    const speed = Math.hypot(hulk.vx, hulk.vy);
    for (const index of view?.parts.losses.settle(hull).lost ?? []) this.#debris.add(stage, { id, cls, index, at: { ...at, speed } }, live);
  }

  #drift(hulk: Hulk, stage: Stage, zoom: number, dt: number): void {
    if (hulk.view) {
      breakUp(stage, hulk);
      this.#shed(stage, hulk, 0);
      tear(hulk);
    }
    const since = hulk.age - hulk.lasts;
    for (const piece of hulk.pieces) {
      piece.x += (piece.vx + hulk.vx) * dt;
      piece.y += (piece.vy + hulk.vy) * dt;
      piece.turn += piece.spin * dt;
      const keep = Math.exp(-PARTING * dt);
      piece.vx *= keep;
      piece.vy *= keep;
    }
    const heat = Math.exp(-since / (COOLING_LEAST + COOLING * hulk.radius));
    const alpha = hulk.fading === null ? 1 : Math.max(0, hulk.fading / FADE);
    const { art } = detailOf(zoom, hulk.radius);
    hulk.wreck.show(hulk.pieces, heat, alpha * Math.max(SPECK, art));
    const burns = Math.max(0, 1 - since / (BURNING * hulk.radius + 4));
    for (const piece of hulk.pieces) {
      if (Math.random() < dt * 5 * burns * burns) smoulder(stage, piece, hulk, hulk.radius, burns);
    }
  }
}

/** Breaks the ship up: her pieces fly apart from where they sat in her. */
function tear(hulk: Hulk): void {
  const { at, radius } = hulk;
  hulk.view?.destroy();
  hulk.view = null;
  const kept = Math.min(0.85, 0.3 + radius / 90);
  hulk.vx *= kept;
  hulk.vy *= kept;
  const heading = (at.heading * Math.PI) / 180;
  hulk.pieces = hulk.spots.map((spot: Point) => {
    const { x, y } = onHull(at, radius, spot.x, spot.y);
    // The small fly apart at once, the great part slowly.
    const push = random(0.1, 0.2) * Math.min(6, (30 / radius) ** 2 + 0.45);
    const agile = 18 / (radius + 12);
    return {
      x,
      y,
      turn: heading,
      vx: (x - at.x) * push + random(-1, 1) * radius * 0.02,
      vy: (y - at.y) * push + random(-1, 1) * radius * 0.02,
      spin: random(-1, 1) * agile,
    };
  });
}

function bury({ view, wreck }: Hulk): void {
  view?.destroy();
  wreck.destroy();
}
