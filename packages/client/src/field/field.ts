import { CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { Contact, Motion, OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import type { View } from "@terok-nor/shared/wire/watch-state.ts";
import type Phaser from "phaser";
import { viewOf } from "../battle/sight/view-of.ts";
import type { Point } from "./draw/geometry.ts";
import { ShipView } from "./draw/ship-view.ts";
import type { Actor } from "./effects/stage.ts";

/** u: how large an unknown return is taken to be. */
const BLIP_RADIUS = 14;
/** s a Bird keeps its wings down after its last shot, and s the swing takes. */
const FIGHTING = 5;
const SWING = 0.8;
/** s for which a ship that has left the picture is kept, out of sight: word of her loss may come after. */
const REMEMBERED = 1.5;
/** Ticks a picture may be ahead of the last; past it another moment is shown, and what went on then is over. */
const LEAP = 60;

/** One ship or contact as the field shows it. */
export class Entity implements Actor {
  readonly id: number;
  readonly own: boolean;
  cls: ShipClassId | null = null;
  ship: OwnShip | null = null;
  contact: Contact | null = null;
  at: Motion = { x: 0, y: 0, heading: 0, speed: 0, turn: 0 };
  view: ShipView | null = null;
  sinceFired = 99;
  fold = 0;
  /** Venting and sparking wait this long, s. */
  nextLeak = 0;
  present = false;

  constructor(id: number, own: boolean) {
    this.id = id;
    this.own = own;
  }

  get radius(): number {
    return this.cls ? CLASSES[this.cls].radius : BLIP_RADIUS;
  }
  /** 0 to 1; null where this side does not know it. */
  get knownHull(): number | null {
    return this.ship?.hull ?? this.contact?.detail?.hull ?? null;
  }
  get hull(): number {
    return this.knownHull ?? 1;
  }
  /** Where parts were torn off, radii forward and starboard. */
  get stumps(): readonly Point[] {
    return this.view?.parts.stumps() ?? [];
  }
  get shields(): readonly number[] | null {
    return this.ship?.shields ?? this.contact?.detail?.shields ?? null;
  }
  get breaches(): readonly number[] {
    return this.ship?.breaches ?? this.contact?.detail?.breaches ?? [];
  }
  get stress(): number {
    return this.ship?.stress ?? 0;
  }
  get inScaffold(): boolean {
    return this.ship ? this.ship.status === "scaffold" : (this.contact?.detail?.scaffold ?? false);
  }
  charge(facing: number): number {
    return this.shields?.[facing] ?? 1;
  }
  scorch(forward: number, starboard: number, size: number): void {
    this.view?.scorches.add(forward, starboard, size);
  }
}

type MotionOf = (kind: "entity", id: number) => Motion | null;

/** What a picture is beside the one before: the next, a later moment, or another battle, time or world. */
export type Turn = "next" | "later" | "another";

/** The picture's ships and contacts with their sprites. */
export class Field {
  readonly entities = new Map<number, Entity>();
  readonly #scene: Phaser.Scene;
  readonly #dead = new Set<number>();
  /** Own ships that the picture says are lost, whom no word of it has reached yet. */
  readonly lost: number[] = [];
  readonly #left = new Map<number, { readonly entity: Entity; wait: number }>();
  #tick = 0;
  #view: View | null = null;

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
  }

  /** Takes the picture in and moves everything to where it is drawn in this frame. */
  sync(picture: Picture, motion: MotionOf, dt: number): void {
    this.#forget(dt);
    for (const entity of this.entities.values()) entity.present = false;
    for (const ship of picture.own) {
      if (ship.status === "destroyed" && this.entities.has(ship.id)) this.lost.push(ship.id);
      if (ship.status === "away" || ship.status === "withdrawn" || ship.status === "destroyed") continue;
      const entity = this.#entity(ship.id, true);
      entity.ship = ship;
      entity.cls = ship.cls;
      this.#move(entity, motion("entity", ship.id) ?? ship, dt);
    }
    for (const contact of picture.contacts) {
      if (this.#dead.has(contact.id)) continue;
      const entity = this.#entity(contact.id, false);
      entity.contact = contact;
      entity.cls = contact.cls;
      this.#move(entity, motion("entity", contact.id) ?? contact, dt);
    }
    for (const entity of this.entities.values()) if (!entity.present) this.#remove(entity);
  }

  #entity(id: number, own: boolean): Entity {
    const known = this.entities.get(id);
    if (known) return known;
    const entity = new Entity(id, own);
    this.entities.set(id, entity);
    return entity;
  }

  #move(entity: Entity, at: Motion, dt: number): void {
    entity.present = true;
    entity.at = at;
    entity.sinceFired += dt;
    const wings = entity.cls === "bird" && entity.sinceFired < FIGHTING ? 1 : 0;
    entity.fold += Math.sign(wings - entity.fold) * Math.min(Math.abs(wings - entity.fold), dt / SWING);
    if (entity.view && entity.view.cls !== entity.cls) {
      entity.view.destroy();
      entity.view = null;
    }
    if (entity.cls && !entity.view) entity.view = new ShipView(this.#scene, entity.cls);
  }

  #remove(entity: Entity): void {
    this.entities.delete(entity.id);
    entity.view?.hide();
    this.#left.set(entity.id, { entity, wait: REMEMBERED });
  }

  #forget(dt: number): void {
    for (const [id, left] of this.#left) {
      left.wait -= dt;
      if (left.wait > 0) continue;
      left.entity.view?.destroy();
      this.#left.delete(id);
    }
  }

  /** Takes a destroyed ship off the field, as she was last; null if this side did not see her, or has heard of it before. */
  fall(id: number): Entity | null {
    const entity = this.entities.get(id) ?? this.#left.get(id)?.entity ?? null;
    if (!entity) return null;
    this.#dead.add(id);
    this.entities.delete(id);
    this.#left.delete(id);
    return entity;
  }

  /** Whether a loss was played already: the picture and the word of it come apart. */
  hasFallen(id: number): boolean {
    return this.#dead.has(id);
  }

  /** Sees what the picture is beside the last; one of another battle, time or world empties the field. */
  turn(picture: Picture): Turn {
    const view = viewOf(picture);
    const anew = picture.tick < this.#tick || view !== this.#view;
    const leaps = picture.tick > this.#tick + LEAP;
    this.#tick = picture.tick;
    this.#view = view;
    if (anew) this.#clear();
    if (anew) return "another";
    return leaps ? "later" : "next";
  }

  #clear(): void {
    this.#dead.clear();
    this.lost.length = 0;
    for (const entity of [...this.entities.values()]) this.#remove(entity);
    this.#forget(REMEMBERED);
  }
}
