import type { Motion, Picture } from "@terok-nor/shared/sight/picture.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { type Drawn, MotionTracks } from "../net/motion-tracks.ts";

const STEP_MS = 1000 / ROOM_HZ;
/** Ticks the drawn world lies behind the known one: no line delays a picture, so hardly more than one is there in time. */
const DELAY = 1.2;
/** By how much of the difference the estimate of a worker's clock follows, where pictures come later than they did. */
const FOLLOW = 0.01;

/** Where everything of a picture that comes out of a worker is in each frame: between the ticks, at the battle's pace. */
export class SoloMotion {
  readonly #tracks = new MotionTracks();
  readonly #now: () => number;
  #tick = -1;
  #due = 0;
  /** ms from when a picture is due by the worker's clock to when it is here by the page's: of those that came soonest. */
  #lag = Number.POSITIVE_INFINITY;

  /** @param now ms of the page's clock. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** @param due ms of the worker's clock at which its tick was due. */
  takeIn(picture: Picture, due: number): void {
    const late = this.#now() - due;
    this.#lag = late < this.#lag ? late : this.#lag + (late - this.#lag) * FOLLOW;
    this.#due = due;
    this.#tick = picture.tick;
    this.#noteAll("entity", [...picture.own, ...picture.contacts]);
    this.#noteAll("torpedo", picture.torpedoes);
    this.#noteAll("shadow", picture.shadows);
  }

  clear(): void {
    this.#tracks.clear();
    this.#tick = -1;
  }

  /** @param pace s of battle to one of the player's; 0: it stands still, and is drawn as it is known. */
  at(kind: Drawn, id: number, pace: number): Motion | null {
    const since = ((this.#now() - this.#lag - this.#due) * pace) / STEP_MS;
    const moment = pace === 0 ? this.#tick : Math.min(this.#tick, this.#tick + since - DELAY);
    return this.#tracks.at(kind, id, moment);
  }

  #noteAll(kind: Drawn, things: readonly Known[]): void {
    for (const { id, x, y, heading, speed = 0, turn = 0, seen = true } of things)
      this.#tracks.note(kind, id, this.#tick, { x, y, heading, speed, turn }, seen);
    this.#tracks.keepOnly(kind, new Set(things.map(({ id }) => id)));
  }
}

/** Of torpedoes no speed is known; of contacts, whether they are seen. */
type Known = Pick<Motion, "x" | "y" | "heading"> & Partial<Motion> & { readonly id: number; readonly seen?: boolean };
