import { signal } from "@preact/signals";
import type { Motion, Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import type { Hand } from "../../battle/sight/hand-and-eye.ts";
import { createMind } from "../../battle/sight/mind.ts";
import type { SeenLink } from "../../battle/sight/seen-link.ts";
import type { DrawnSight } from "../../battle/sight/sight.ts";
import { picture, SCENE_HZ, type Scene } from "./scenes.ts";

/** A hand that touches nothing: the field can be looked at, moved and zoomed. */
const IDLE: Hand = { primary: () => {}, secondary: () => {}, doublePrimary: () => {}, box: () => {}, wheel: () => false };

/** Plays a scene of the gallery to a drawn field. */
export class ScenePlayer implements SeenLink {
  readonly picture = signal<Picture | null>(null);
  readonly sight: DrawnSight = { link: this, hand: IDLE, mind: createMind(), talk: null };
  readonly #listeners = new Set<(events: readonly SeenEvent[]) => void>();
  #scene: Scene;
  /** Ticks never go back, as the field would take that for another battle. */
  #tick = 0;
  #since = 0;
  #timer: ReturnType<typeof setInterval> | null = null;

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#show();
  }

  play(scene: Scene): void {
    this.#scene = scene;
    this.#since = this.#tick;
    this.#show();
  }

  start(): void {
    this.#timer ??= setInterval(() => {
      this.#tick++;
      this.#show();
    }, 1000 / SCENE_HZ);
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }

  motion = (kind: "entity" | "torpedo" | "shadow", id: number): Motion | null => {
    const now = this.picture.peek();
    if (now === null || kind === "shadow") return null;
    if (kind === "entity") return now.own.find((ship) => ship.id === id) ?? null;
    const mark = now.torpedoes.find((one) => one.id === id);
    return mark ? { ...mark, speed: 0, turn: 0 } : null;
  };

  onEvents(listener: (events: readonly SeenEvent[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #show(): void {
    const moment = this.#scene.at(Math.max(0, this.#tick - this.#since));
    this.picture.value = picture(moment, this.#tick);
    if (moment.events.length > 0) for (const listener of this.#listeners) listener(moment.events);
  }
}
