import type { Room } from "@colyseus/sdk";
import type { Motion, Picture } from "@terok-nor/shared/sight/picture.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import type { PictureRow } from "@terok-nor/shared/wire/picture-row.ts";
import { PHASES } from "@terok-nor/shared/wire/tables.ts";
import type { Drawn } from "./motion-tracks.ts";
import { PictureReader } from "./picture-reader.ts";

const AFTERMATH = PHASES.indexOf("aftermath");
export const STEP_MS = 1000 / ROOM_HZ;
/** Ticks for which things are drawn on while nothing arrives; then they stand still. */
const DRAW_ON = 10;

/** A room whose patches are stamped with its time: a battle's or an audience's. */
export interface TimedRoom {
  readonly state: { readonly paused: boolean; readonly origin: number };
  readonly clock: Pick<Room["clock"], "lastServerTime" | "renderNow">;
}

/** Pictures out of a room's rows, and where everything in them is in each frame: interpolated. */
export class ShownMotion {
  readonly #room: TimedRoom;
  readonly #delay: number;
  readonly #reader = new PictureReader();
  #picture: Picture | null = null;

  /** @param delay ticks the drawn world lies behind the known one, so that a correction is there before it is drawn. */
  constructor(room: TimedRoom, delay: number) {
    this.#room = room;
    this.#delay = delay;
  }

  get picture(): Picture | null {
    return this.#picture;
  }

  /**
   * Takes in the rows as they stand after a patch.
   * @param stamped whether the state carries the time stamp of its tick, as patches of a running battle do.
   */
  takeIn(row: PictureRow, stamped: boolean): Picture {
    const { state, clock } = this.#room;
    const fromStamp = stamped && !state.paused && row.phase !== AFTERMATH;
    const tick = fromStamp ? Math.round(clock.lastServerTime() / STEP_MS) - state.origin : row.tick;
    this.#picture = this.#reader.read(row, Math.max(tick, this.#reader.tick));
    return this.#picture;
  }

  /** Nothing is shown any more. */
  clear(): void {
    this.#reader.clear();
    this.#picture = null;
  }

  at(kind: Drawn, id: number): Motion | null {
    return this.#reader.motion(kind, id, this.#moment());
  }

  /** The moment that is drawn now, in ticks of the battle. */
  #moment(): number {
    const known = this.#reader.tick;
    const { state, clock } = this.#room;
    if (state.paused || this.#picture?.phase === "aftermath") return known;
    return Math.min(clock.renderNow() / STEP_MS - state.origin - this.#delay, known + DRAW_ON);
  }
}
