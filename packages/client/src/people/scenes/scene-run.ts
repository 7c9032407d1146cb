import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { Disc, Eye } from "../../battle/sight/hand-and-eye.ts";
import { type SceneKind, type Shot, shotAt, shotsOf } from "./scene.ts";

/** s a scene waits for the field to be drawn; after that it is no news. */
const PATIENCE = 9;

type Leading = Pick<Eye, "bookmark" | "giveBack" | "direct">;
type Place = (id: number) => { readonly x: number; readonly y: number } | null;

/** One scene that runs: from when there is a field to show it on, shot after shot. */
export class SceneRun {
  readonly #kind: SceneKind;
  readonly #began: number;
  readonly #leads: boolean;
  #from = 0;
  #shots: readonly Shot[] | null = null;
  #mark: ReturnType<Eye["bookmark"]> | null = null;

  /** @param began s on the viewer's clock. @param leads whether it moves the camera. */
  constructor(kind: SceneKind, began: number, leads: boolean) {
    this.#kind = kind;
    this.#began = began;
    this.#leads = leads;
  }

  /**
   * One frame. @param now s on the viewer's clock. @param field where it is shown: "none" where there is no camera,
   * "awaited" until the field is drawn. @returns whether it goes on.
   */
  step(now: number, picture: Picture, field: Leading | "none" | "awaited", place: Place): boolean {
    if (field === "awaited") return now - this.#began < PATIENCE;
    const eye = field === "none" || !this.#leads ? null : field;
    if (this.#shots === null) {
      this.#shots = shotsOf(this.#kind, picture);
      this.#from = now;
      this.#mark = eye?.bookmark() ?? null;
    }
    const shot = this.#shots[shotAt(this.#shots, now - this.#from)];
    if (!shot) return false;
    const discs = shot.about.flatMap((id) => discOf(picture, id, shot.room, place));
    if (discs.length > 0) eye?.direct(discs);
    return true;
  }

  /** Whether there has been something to show it on. */
  get isShown(): boolean {
    return this.#shots !== null;
  }

  /** Lets the camera go back to where it was before the scene. */
  giveBack(eye: Leading): void {
    if (this.#mark) eye.giveBack(this.#mark);
  }
}

function discOf({ own, contacts }: Picture, id: number, room: number, place: Place): Disc[] {
  const thing = [...own, ...contacts].find((one) => one.id === id);
  if (!thing) return [];
  const { x, y } = place(id) ?? thing;
  return [{ x, y, radius: room + (thing.cls ? CLASSES[thing.cls].radius : 0) }];
}
