import { CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { Contact, Motion, OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import type { View } from "@terok-nor/shared/wire/watch-state.ts";
import type Phaser from "phaser";
import { viewOf } from "../battle/sight/view-of.ts";
import { ShipView } from "./draw/ship-view.ts";
import type { Actor } from "./effects/stage.ts";

/** u: how large an unknown return is taken to be. */
const BLIP_RADIUS = 14;
/** s a Bird keeps its wings down after its last shot, and s the swing takes. */
const FIGHTING = 5;
const SWING = 0.8;
/** s a hulk drifts before it is gone. */
const HULK_SMALL = 3.5;
const HULK_LARGE = 11;

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
  get hull(): number {
    return this.ship?.hull ?? this.contact?.detail?.hull ?? 1;
  }
  get shields(): readonly number[] | null {
    return this.ship?.shields ?? this.contact?.detail?.shields ?? null;
  }
  get breaches(): readonly number[] {
    return this.ship?.breaches ?? this.contact?.detail?.breaches ?? [];
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

interface Hulk {
  readonly view: ShipView;
  x: number;
  y: number;
  heading: number;
  readonly vx: number;
  readonly vy: number;
  readonly spin: number;
  age: number;
  readonly life: number;
  readonly radius: number;
}

type MotionOf = (kind: "entity", id: number) => Motion | null;

/** The picture's ships and contacts with their sprites, and the hulks of those that were destroyed. */
export class Field {
  readonly entities = new Map<number, Entity>();
  readonly hulks: Hulk[] = [];
  readonly #scene: Phaser.Scene;
  readonly #dead = new Set<number>();
  #tick = 0;
  #view: View | null = null;

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
  }

  /** Takes the picture in and moves everything to where it is drawn in this frame. */
  sync(picture: Picture, motion: MotionOf, dt: number): void {
    const view = viewOf(picture);
    if (picture.tick < this.#tick || view !== this.#view) this.#clear();
    this.#tick = picture.tick;
    this.#view = view;
    for (const entity of this.entities.values()) entity.present = false;
    for (const ship of picture.own) {
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
    entity.view?.destroy();
    this.entities.delete(entity.id);
  }

  /** Turns a destroyed ship into a drifting hulk; gives what it was, or null if this side did not see it. */
  wreck(id: number): Entity | null {
    const entity = this.entities.get(id);
    if (!entity) return null;
    this.#dead.add(id);
    this.entities.delete(id);
    if (entity.view && entity.cls) {
      const { x, y, heading, speed } = entity.at;
      const rad = (heading * Math.PI) / 180;
      const large = entity.radius >= 28;
      this.hulks.push({
        view: entity.view,
        x,
        y,
        heading,
        vx: Math.cos(rad) * speed,
        vy: Math.sin(rad) * speed,
        spin: (large ? 3 : 26) * (id % 2 ? 1 : -1),
        age: 0,
        life: large ? HULK_LARGE : HULK_SMALL,
        radius: entity.radius,
      });
    }
    return entity;
  }

  stepHulks(dt: number): void {
    let kept = 0;
    for (const hulk of this.hulks) {
      hulk.age += dt;
      hulk.x += hulk.vx * dt;
      hulk.y += hulk.vy * dt;
      hulk.heading += hulk.spin * dt;
      if (hulk.age < hulk.life) this.hulks[kept++] = hulk;
      else hulk.view.destroy();
    }
    this.hulks.length = kept;
  }

  /** An earlier picture is of another battle or an earlier moment; one of another view is of another world. */
  #clear(): void {
    this.#dead.clear();
    for (const entity of [...this.entities.values()]) this.#remove(entity);
    for (const hulk of this.hulks) hulk.view.destroy();
    this.hulks.length = 0;
  }
}
