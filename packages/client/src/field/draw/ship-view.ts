import { CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { Motion } from "@terok-nor/shared/sight/picture.ts";
import type Phaser from "phaser";
import { HULLS } from "../hulls/all.ts";
import type { Scene } from "../phaser/parts.ts";
import { HullParts } from "./hull-parts.ts";
import { detailOf, hullPx } from "./levels.ts";
import { FILL, type Fill, LitPiece, type PieceLook } from "./lit-piece.ts";
import { Plumes } from "./plumes.ts";
import { RunningLights } from "./running-lights.ts";
import { Scorches } from "./scorches.ts";
import { hullKey } from "./textures.ts";

/** Share of a flash's light lost per s. */
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
  /** Whether light spills, and small lights blink. */
  readonly bloom: boolean;
}

type Image = Phaser.GameObjects.Image;

/** The sprites of one ship: hull, lights over it, its own lamps, plumes, and a flat silhouette for middle distances. */
export class ShipView {
  readonly cls: ShipClassId;
  /** Burns where hits fell. */
  readonly scorches: Scorches;
  /** What may break away from her. */
  readonly parts: HullParts;
  readonly #body: LitPiece;
  readonly #plumes: Plumes;
  readonly #lights: RunningLights;
  readonly #radius: number;
  #pose = 0;
  /** Times as large as it is, so that no hull is drawn too small to be told. */
  #enlarged = 1;
  /** A flash beside her: world bearing in rad, colour, strength, and the `time` of the look it was last seen in. */
  #flash = { bearing: 0, colour: FILL.colour, strength: 0 };
  #time = 0;

  constructor(scene: Scene, cls: ShipClassId) {
    this.cls = cls;
    const { poses, size } = HULLS[cls];
    const hull = poses[0];
    if (!hull) throw new Error(`no hull for ${cls}`);
    const depth = HULLS[cls].depth;
    this.#radius = CLASSES[cls].radius;
    this.#plumes = new Plumes(scene, cls, hull);
    const scale = (2 * this.#radius * hull.reach) / 100 / size;
    this.#body = new LitPiece(scene, hullKey(cls), CLASSES[cls].side, scale, { depth, span: 0.7 });
    this.scorches = new Scorches(scene, depth + 0.65);
    this.parts = new HullParts(scene, cls);
    this.#lights = new RunningLights(scene, hull.beacons, depth + 0.72);
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
    const { x, y, heading } = motion;
    const piece: PieceLook = {
      ...{ x, y, heading, art, enlarged: this.#enlarged, charred: look.charred },
      lamps: lamps(look),
      silhouette: alpha * detail.silhouette,
      fill: this.#fill(look.time),
    };
    const radius = this.#radius * this.#enlarged;
    this.#body.show(piece);
    this.parts.show(piece, radius);
    this.scorches.show(motion, radius, art);
    this.#burn(look, art, radius);
  }

  /** A flash outshines the fill light while it lasts. */
  #fill(time: number): Fill {
    const flash = this.#flash;
    flash.strength *= Math.exp(-FLASH_FADES * Math.max(0, time - this.#time));
    this.#time = time;
    if (flash.strength <= FILL.strength) return FILL;
    return { from: (flash.bearing * 180) / Math.PI, colour: flash.colour, strength: flash.strength };
  }

  hide(): void {
    this.#body.hide();
    this.parts.hide();
    for (const image of this.#images()) image.setVisible(false);
  }

  destroy(): void {
    this.#body.destroy();
    this.parts.destroy();
    for (const image of this.#images()) image.destroy();
  }

  #images(): Image[] {
    return [...this.#plumes.images(), ...this.#lights.images(), ...this.scorches.images()];
  }

  #turnWings(fold: number): void {
    const pose = Math.round(fold * (HULLS[this.cls].poses.length - 1));
    if (pose === this.#pose) return;
    this.#pose = pose;
    this.#body.turnTo(hullKey(this.cls, pose));
  }

  #burn({ motion, zoom, time, charred, hull, bloom }: ShipLook, art: number, radius: number): void {
    const isOff = (part: number | undefined) => part !== undefined && this.parts.losses.has(part);
    this.#plumes.show({ motion, radius, zoom, time, isOff, bloom, art: charred > 0 ? 0 : art });
    const beacons = HULLS[this.cls].poses[this.#pose]?.beacons ?? [];
    const power = charred > 0 || !bloom ? 0 : art * Math.min(1, 0.3 + hull);
    this.#lights.show(beacons, { at: motion, radius, zoom, time, isOff, power });
  }
}

/** Lamps and windows: steady while she is whole, going out and flickering as the hull goes. */
function lamps(look: ShipLook): number {
  if (look.charred > 0) return Math.max(0, 0.8 - 2.6 * look.charred) * (Math.sin(look.time * 40) > 0.3 ? 1 : 0);
  const steady = Math.min(1, 0.25 + look.hull * 1.1);
  return look.hull < 0.35 && Math.sin(look.time * 23) * Math.sin(look.time * 7.3) > 0.55 ? steady * 0.35 : steady;
}
