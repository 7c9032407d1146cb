import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import type { View } from "@terok-nor/shared/wire/watch-state.ts";
import type Phaser from "phaser";
import type { SeenLink } from "../battle/sight/seen-link.ts";
import { viewOf } from "../battle/sight/view-of.ts";
import { calm } from "../settings/calm-choice.ts";
import { LEAK, leak } from "./effects/damage.ts";
import { MotePool } from "./effects/motes.ts";
import { scaffold } from "./effects/scaffold.ts";
import type { Effect, Stage } from "./effects/stage.ts";
import { TorpedoView } from "./effects/torpedo-view.ts";
import { type Entity, Field } from "./field.ts";
import { playEvent } from "./play-events.ts";

const MOST_GLOW = 900;
const MOST_SOLID = 420;

/** The world under the marks: ships, torpedoes, and the effects that events set off. */
export class Combat {
  readonly field: Field;
  readonly #scene: Phaser.Scene;
  readonly #link: SeenLink;
  readonly #stage: Stage;
  readonly #glow: MotePool;
  readonly #solid: MotePool;
  readonly #effects: Effect[] = [];
  readonly #torpedoes = new Map<number, TorpedoView>();
  readonly #scaffolded = new Set<number>();
  #time = 0;
  #view: View | null = null;

  constructor(scene: Phaser.Scene, link: SeenLink, knock: Stage["knock"]) {
    this.#scene = scene;
    this.#link = link;
    this.field = new Field(scene);
    this.#solid = new MotePool(scene, 40, false, MOST_SOLID);
    this.#glow = new MotePool(scene, 60, true, MOST_GLOW);
    this.#stage = {
      glow: this.#glow,
      solid: this.#solid,
      actor: (id) => this.field.entities.get(id) ?? null,
      play: (effect) => void this.#effects.push(effect),
      knock,
      calm: () => calm.peek(),
    };
  }

  step(picture: Picture, events: readonly SeenEvent[], zoom: number, dt: number): void {
    this.#time += dt;
    const view = viewOf(picture);
    if (view !== this.#view) this.#turnTo(view);
    this.field.sync(picture, (kind, id) => this.#link.motion(kind, id), dt);
    const torpedoAt = (id: number) => this.#link.motion("torpedo", id);
    for (const event of events) playEvent(this.#stage, this.field, torpedoAt, event);
    for (const entity of this.field.entities.values()) this.#show(entity, zoom, dt);
    this.#showHulks(zoom, dt);
    this.#showTorpedoes(picture, zoom, dt);
    let kept = 0;
    for (const effect of this.#effects) if (effect(dt)) this.#effects[kept++] = effect;
    this.#effects.length = kept;
    this.#solid.step(dt);
    this.#glow.step(dt);
  }

  /** Whoever watches looks through other eyes: torpedoes and scaffold are others, whatever their numbers. */
  #turnTo(view: View): void {
    this.#view = view;
    this.#scaffolded.clear();
    for (const view of this.#torpedoes.values()) view.destroy();
    this.#torpedoes.clear();
  }

  #show(entity: Entity, zoom: number, dt: number): void {
    const seen = entity.own || (entity.contact?.seen ?? false);
    if (!entity.view) return;
    if (!seen) return entity.view.hide();
    entity.view.show({ motion: entity.at, zoom, hull: entity.hull, fold: entity.fold, alpha: 1, charred: 0, time: this.#time + entity.id });
    if (entity.inScaffold) this.#putScaffold(entity);
    entity.nextLeak -= dt;
    if (entity.nextLeak > 0 || zoom < 0.2) return;
    entity.nextLeak = LEAK;
    leak(this.#stage, entity);
  }

  #putScaffold(entity: Entity): void {
    if (this.#scaffolded.has(entity.id)) return;
    this.#scaffolded.add(entity.id);
    scaffold(this.#stage, entity, () => {
      const stands = entity.present && entity.inScaffold;
      if (!stands) this.#scaffolded.delete(entity.id);
      return stands;
    });
  }

  #showHulks(zoom: number, dt: number): void {
    this.field.stepHulks(dt);
    for (const hulk of this.field.hulks) {
      const t = hulk.age / hulk.life;
      const motion = { x: hulk.x, y: hulk.y, heading: hulk.heading, speed: 0, turn: 0 };
      hulk.view.show({
        motion,
        zoom,
        hull: 0,
        fold: 0,
        alpha: t < 0.6 ? 1 : 1 - (t - 0.6) / 0.4,
        charred: Math.min(1, 0.25 + t * 2.5),
        time: this.#time,
      });
      if (Math.random() < dt * 9 * (1 - t)) leak(this.#stage, { at: { ...motion, speed: 0 }, radius: hulk.radius, hull: 0, breaches: [] });
    }
  }

  #showTorpedoes(picture: Picture, zoom: number, dt: number): void {
    const alive = new Set<number>();
    for (const mark of picture.torpedoes) {
      alive.add(mark.id);
      let view = this.#torpedoes.get(mark.id);
      if (!view) {
        view = new TorpedoView(this.#scene, mark.weapon);
        this.#torpedoes.set(mark.id, view);
      }
      view.show(this.#link.motion("torpedo", mark.id) ?? { ...mark, speed: 0, turn: 0 }, zoom, dt, this.#stage);
    }
    for (const [id, view] of this.#torpedoes) {
      if (alive.has(id)) continue;
      view.destroy();
      this.#torpedoes.delete(id);
    }
  }
}
