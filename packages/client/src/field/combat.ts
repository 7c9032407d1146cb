import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import type Phaser from "phaser";
import type { SeenLink } from "../battle/sight/seen-link.ts";
import { calm } from "../settings/calm-choice.ts";
import { Debris } from "./debris.ts";
import { LEAK, leak } from "./effects/damage.ts";
import { MotePool } from "./effects/motes.ts";
import { scaffold } from "./effects/scaffold.ts";
import type { Effect, Stage } from "./effects/stage.ts";
import { TorpedoView } from "./effects/torpedo-view.ts";
import { type Entity, Field } from "./field.ts";
import { Hulks } from "./hulks.ts";
import { destroyed, playEvent } from "./play-events.ts";

const MOST_GLOW = 900;
const MOST_SOLID = 420;
/** s after which every effect is over. */
const ENDLESS = 60;

/** The world under the marks: ships, torpedoes, and the effects that events set off. */
export class Combat {
  readonly field: Field;
  /** Share of the sprites an effect is made of. */
  share = 1;
  /** Whether light spills about what shines. */
  bloom = true;
  readonly #scene: Phaser.Scene;
  readonly #link: SeenLink;
  readonly #stage: Stage;
  readonly #glow: MotePool;
  readonly #solid: MotePool;
  readonly #hulks: Hulks;
  readonly #debris: Debris;
  readonly #effects: Effect[] = [];
  readonly #torpedoes = new Map<number, TorpedoView>();
  readonly #scaffolded = new Set<number>();
  #time = 0;
  #zoom = 1;

  constructor(scene: Phaser.Scene, link: SeenLink, knock: Stage["knock"]) {
    this.#scene = scene;
    this.#link = link;
    this.field = new Field(scene);
    this.#solid = new MotePool(scene, 40, false, MOST_SOLID);
    this.#glow = new MotePool(scene, 60, true, MOST_GLOW);
    this.#debris = new Debris(scene);
    this.#hulks = new Hulks(scene, this.#debris);
    this.#stage = {
      glow: this.#glow,
      solid: this.#solid,
      actor: (id) => this.field.entities.get(id) ?? null,
      play: (effect) => void this.#effects.push(effect),
      knock,
      calm: () => calm.peek(),
      zoom: () => this.#zoom,
      bloom: () => this.bloom,
      some: (count) => Math.max(1, Math.round(count * this.share)),
      light: (...flash) => this.#light(...flash),
    };
  }

  /** @param dt s of battle: none while it stands. */
  step(picture: Picture, events: readonly SeenEvent[], zoom: number, dt: number): void {
    this.#time += dt;
    this.#zoom = zoom;
    this.#turnTo(picture);
    // Before the picture is taken in: it no longer has the ships that were lost, and they die where they were drawn last.
    for (const event of events) if (event.kind === "destroyed") destroyed(this.#stage, this.field, this.#hulks, event.a, event.x, event.y);
    this.field.sync(picture, (kind, id) => this.#link.motion(kind, id), dt);
    for (const id of this.field.lost.splice(0)) destroyed(this.#stage, this.field, this.#hulks, id, 0, 0);
    const torpedoAt = (id: number) => this.#link.motion("torpedo", id);
    for (const event of events) playEvent(this.#stage, this.field, torpedoAt, event);
    for (const entity of this.field.entities.values()) this.#show(entity, zoom, dt);
    this.#hulks.step(this.#stage, zoom, dt, this.#time);
    this.#debris.step(this.#stage, zoom, dt);
    this.#showTorpedoes(picture, zoom, dt);
    this.#play(dt);
    this.#solid.step(dt);
    this.#glow.step(dt);
  }

  #play(dt: number): void {
    if (dt === 0) return;
    let kept = 0;
    for (const effect of this.#effects) if (effect(dt)) this.#effects[kept++] = effect;
    this.#effects.length = kept;
  }

  /** At another moment nothing of the last one goes on; through other eyes torpedoes are others, whatever their numbers. */
  #turnTo(picture: Picture): void {
    const turn = this.field.turn(picture);
    if (turn === "next") return;
    this.#play(ENDLESS);
    this.#glow.clear();
    this.#solid.clear();
    if (turn === "later") return this.#settle();
    this.#hulks.clear();
    this.#debris.clear();
    this.#scaffolded.clear();
    for (const view of this.#torpedoes.values()) view.destroy();
    this.#torpedoes.clear();
  }

  #settle(): void {
    this.#hulks.settle(this.#stage);
    this.#debris.settle();
    for (const { view } of this.field.entities.values()) view?.parts.losses.lookAway();
  }

  /** What of her is gone follows from her hull; where nobody knows that, she stays as she was known last. */
  #breakAway({ id, cls, view, at, radius, knownHull }: Entity): void {
    if (!view || !cls || knownHull === null) return;
    const { lost, live } = view.parts.losses.settle(knownHull);
    if (!live) view.scorches.settle(id, knownHull, Math.min(0.4, 0.1 + 8 / radius));
    for (const index of lost) this.#debris.add(this.#stage, { id, cls, index, at }, live);
  }

  /** Flashes light the hulls about them. */
  #light(x: number, y: number, colour: number, reach: number, strength: number): void {
    for (const { view, at } of this.field.entities.values()) {
      const far = Math.hypot(x - at.x, y - at.y);
      if (view && far < reach) view.flash(Math.atan2(y - at.y, x - at.x), colour, strength * (1 - far / reach));
    }
  }

  #show(entity: Entity, zoom: number, dt: number): void {
    const seen = entity.own || (entity.contact?.seen ?? false);
    if (!entity.view) return;
    if (!seen) return entity.view.hide();
    this.#breakAway(entity);
    const { at: motion, hull, fold } = entity;
    entity.view.show({ motion, zoom, hull, fold, alpha: 1, charred: 0, time: this.#time + entity.id, bloom: this.bloom });
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
