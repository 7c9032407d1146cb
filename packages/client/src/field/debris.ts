import { CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { Motion } from "@terok-nor/shared/sight/picture.ts";
import type Phaser from "phaser";
import { hash } from "../kit/hash.ts";
import { SPARKS } from "./bake/sparks.ts";
import { onHull, type Point } from "./draw/geometry.ts";
import { copiesOf, pieceOf, placeOf } from "./draw/hull-parts.ts";
import { detailOf } from "./draw/levels.ts";
import { FILL, type LitPiece } from "./draw/lit-piece.ts";
import { SPARK_KEY } from "./draw/textures.ts";
import { glowOf } from "./draw/wreck-view.ts";
import { blast } from "./effects/bursts.ts";
import { smoulder } from "./effects/damage.ts";
import type { Stage } from "./effects/stage.ts";
import { BlendModes, type Scene } from "./phaser/parts.ts";

/** Parts that lie about at once; the oldest give way. */
const MOST = 16;
/** Over the wrecks and under every ship that still flies. */
const LAYERED = { depth: 18.5, span: 0.04 };
/** Share of its way a part loses per s. */
const DRAG = 0.16;
/** Radii a second at which a part leaves its ship. */
const PARTING = 0.075;
/** s in which a torn end cools, and s for which it burns. */
const COOLING = 9;
const BURNING = 14;
/** u/s: a ship that is no faster stands, and what she lost before one came lies where it came to rest beside her. */
const STANDS = 1;
const CHARRED = 0.42;

/** What broke away: which part, of whom, and how she moved. */
interface Broken {
  readonly id: number;
  readonly cls: ShipClassId;
  readonly index: number;
  readonly at: Motion;
}

interface Torn {
  readonly cls: ShipClassId;
  readonly piece: LitPiece;
  readonly ember: Phaser.GameObjects.Image;
  readonly mirrored: boolean;
  /** From the part's middle to its torn end, radii of the ship along and across it. */
  readonly root: Point;
  readonly from: { readonly x: number; readonly y: number; readonly heading: number };
  /** u/s and °/s at which it left. */
  readonly vx: number;
  readonly vy: number;
  readonly spin: number;
  age: number;
}

/** Parts that broke off ships: they keep their way, come to rest, and stay for the battle. */
export class Debris {
  readonly #scene: Scene;
  readonly #all = new Map<string, Torn>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** A part breaks away before one's eyes (`live`), or was found gone: then it lies cold, if one can tell where. */
  add(stage: Stage, broken: Broken, live: boolean): void {
    const key = `${broken.id} ${broken.index}`;
    if (this.#all.has(key) || (!live && broken.at.speed > STANDS)) return;
    const torn = tear(this.#scene, broken);
    if (!torn) return;
    this.#all.set(key, torn);
    if (!live) torn.age = 1e3;
    else burst(stage, broken, torn);
    const [oldest] = this.#all;
    if (this.#all.size <= MOST || !oldest) return;
    bury(oldest[1]);
    this.#all.delete(oldest[0]);
  }

  step(stage: Stage, zoom: number, dt: number): void {
    for (const torn of this.#all.values()) {
      torn.age += dt;
      this.#show(stage, torn, zoom, dt);
    }
  }

  #show(stage: Stage, torn: Torn, zoom: number, dt: number): void {
    const { radius } = CLASSES[torn.cls];
    // What drag leaves of the way after so long: worked out from its start, it is the same at every frame rate.
    const gone = (1 - Math.exp(-DRAG * torn.age)) / DRAG;
    const { from, mirrored } = torn;
    const at = { x: from.x + torn.vx * gone, y: from.y + torn.vy * gone, heading: from.heading + torn.spin * gone };
    const { art, silhouette } = detailOf(zoom, radius);
    const look = { ...at, mirrored, art: Math.max(0.4, art), silhouette: silhouette * 0.5, enlarged: 1, lamps: 0, charred: CHARRED };
    torn.piece.show({ ...look, fill: FILL });
    const end = onHull(at, radius, torn.root.x, torn.root.y);
    const heat = Math.exp(-torn.age / COOLING);
    torn.ember
      .setVisible(heat > 0.04)
      .setPosition(end.x, end.y)
      .setScale((radius * 0.34) / SPARKS.glow.h)
      .setTint(glowOf(heat))
      .setAlpha(Math.min(1, heat * 1.6) * art);
    const burns = Math.max(0, 1 - torn.age / BURNING);
    if (zoom > 0.2 && Math.random() < dt * 9 * burns) smoulder(stage, end, wayOf(torn), radius * 0.4, burns);
  }

  /** Another moment is shown, later on: all lie where they come to rest. */
  settle(): void {
    for (const torn of this.#all.values()) torn.age += 60;
  }

  clear(): void {
    for (const torn of this.#all.values()) bury(torn);
    this.#all.clear();
  }
}

function tear(scene: Scene, { id, cls, index, at }: Broken): Torn | null {
  const copy = copiesOf(cls)[index];
  if (!copy) return null;
  const { radius } = CLASSES[cls];
  const from = placeOf(copy, at, radius);
  const heading = (at.heading * Math.PI) / 180;
  const out = Math.atan2(from.y - at.y, from.x - at.x) + (hash(id, index, 31) - 0.5) * 0.7;
  const push = radius * PARTING * (0.8 + 0.5 * hash(id, index, 32));
  const across = copy.mirrored ? -1 : 1;
  const ember = scene.add.image(0, 0, SPARK_KEY, "glow").setDepth(LAYERED.depth + 0.3);
  return {
    cls,
    piece: pieceOf(scene, cls, copy, LAYERED),
    ember: ember.setBlendMode(BlendModes.ADD),
    mirrored: copy.mirrored,
    root: { x: (copy.part.root[0] - copy.part.middle[0]) / 100, y: (across * (copy.part.root[1] - copy.part.middle[1])) / 100 },
    from,
    vx: Math.cos(heading) * at.speed * 0.8 + Math.cos(out) * push,
    vy: Math.sin(heading) * at.speed * 0.8 + Math.sin(out) * push,
    spin: (hash(id, index, 33) < 0.5 ? -1 : 1) * (6 + 10 * hash(id, index, 34)),
    age: 0,
  };
}

/** The joint gives way: fire along it, and a knock. */
function burst(stage: Stage, { cls, at }: Broken, torn: Torn): void {
  const { radius } = CLASSES[cls];
  const end = onHull(torn.from, radius, torn.root.x, torn.root.y);
  const way = { vx: torn.vx * 0.5, vy: torn.vy * 0.5 };
  blast(stage, { ...end, ...way, size: 3 + radius * 0.11 }, radius > 25);
  blast(stage, { x: (end.x + torn.from.x) / 2, y: (end.y + torn.from.y) / 2, ...way, size: 2 + radius * 0.07 }, false);
  stage.knock(at.x, at.y, 0.35);
}

function wayOf({ vx, vy, age }: Torn): { vx: number; vy: number } {
  const keep = Math.exp(-DRAG * age);
  return { vx: vx * keep, vy: vy * keep };
}

function bury({ piece, ember }: Torn): void {
  piece.destroy();
  ember.destroy();
}
