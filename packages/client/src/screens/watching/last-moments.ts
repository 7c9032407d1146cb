import "../../i18n/later.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { type Ending, endAhead, type Great, greatIn } from "./endings.ts";
import { type Candidate, textOfShot } from "./shots.ts";

/** s before an end from which on it is shown, where it is known to come, and s it is held after. */
export const LEAD_IN = 2.5;
export const HELD = 3.8;
/** Ticks after which an end that was to come and did not is waited for no longer. */
const OVERDUE = 20;
/** Greater than anything else that happens. */
const RANK = 200;

interface Scene {
  readonly whose: Great;
  /** Tick at which the end is known to come; null: nobody knew. */
  readonly due: number | null;
  /** s of the director's time since the ship is gone; null: she lives. */
  since: number | null;
  /** u: where she is or was. */
  place: { readonly x: number; readonly y: number };
  shot: Candidate;
  /** How it is told once she is gone. */
  readonly fall: string;
}

/** The ends of great ships: each is shown from before it, where it is known to come, until its fire has burnt down. */
export class LastMoments {
  #scene: Scene | null = null;

  /** A ship was lost, and this is how that is told. */
  hear(fall: Candidate, whose: Great, now: number): void {
    const shown = this.#scene;
    const isShown = shown?.whose.id === whose.id;
    if (!isShown && !this.#gives(whose)) return;
    this.#scene = { whose, due: null, since: now, place: fall.at ?? whose, shot: fall, fall: fall.text };
  }

  forget(): void {
    this.#scene = null;
  }

  /**
   * What is shown of an end now, or null.
   * @param ahead ticks by which an end is known before it comes
   */
  look(picture: Picture, now: number, endings: readonly Ending[], ahead: number): Candidate | null {
    const coming = endAhead(picture, endings, ahead);
    if (coming && this.#gives(coming)) this.#scene = before(picture, coming);
    const scene = this.#scene;
    if (!scene) return null;
    if (scene.since === null) follow(scene, picture, now);
    const over = scene.since === null ? isOverdue(scene, picture) : now - scene.since > HELD;
    if (over) this.#scene = null;
    return over ? null : scene.shot;
  }

  /** Whether the scene that is shown gives way to this one. */
  #gives({ id, cls }: Great): boolean {
    const shown = this.#scene?.whose;
    return !shown || (shown.id !== id && CLASSES[cls].renown > CLASSES[shown.cls].renown);
  }
}

/** Keeps to her while she lives, and to the place when she is gone. */
function follow(scene: Scene, picture: Picture, now: number): void {
  const there = greatIn(picture).find(({ id }) => id === scene.whose.id);
  if (there) {
    scene.place = { x: there.x, y: there.y };
    return;
  }
  scene.since = now;
  scene.shot = { ...scene.shot, about: [], at: scene.place, text: scene.fall };
}

const isOverdue = ({ due }: Scene, { tick }: Picture): boolean => due !== null && tick - due > OVERDUE;

function before(picture: Picture, whose: Great & { readonly tick: number }): Scene {
  const { id, cls, tick, x, y } = whose;
  const shot = { key: `destroyed:${id}`, rank: RANK, about: [id], at: { x, y }, radius: CLASSES[cls].radius };
  const fall = textOfShot("destroyed", [id], [picture]);
  return { whose, due: tick, since: null, place: { x, y }, shot: { ...shot, text: textOfShot("dying", [id], [picture]) }, fall };
}
