import type { Motion } from "@terok-nor/shared/sight/picture.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { MotionTrack } from "./motion-track.ts";

export type Drawn = "entity" | "torpedo" | "shadow";
type Tracks = Map<number, MotionTrack>;

/** How everything in the pictures of one battle moves. */
export class MotionTracks {
  readonly #tracks: Readonly<Record<Drawn, Tracks>> = { entity: new Map(), torpedo: new Map(), shadow: new Map() };

  /** Forgets a battle that is over. */
  clear(): void {
    for (const tracks of Object.values(this.#tracks)) tracks.clear();
  }

  /** Takes in what is known of something at a tick. @returns its motion then. */
  note(kind: Drawn, id: number, tick: number, motion: Motion, moving: boolean): Motion {
    let track = this.#tracks[kind].get(id);
    if (track === undefined) {
      track = new MotionTrack(ROOM_HZ);
      this.#tracks[kind].set(id, track);
    }
    track.note(tick, motion, moving);
    return track.at(tick);
  }

  /** Forgets what is there no more. */
  keepOnly(kind: Drawn, present: ReadonlySet<number>): void {
    const tracks = this.#tracks[kind];
    for (const id of tracks.keys()) if (!present.has(id)) tracks.delete(id);
  }

  /** Motion of something at a moment (ticks with fractions), or null if it is not in the picture. */
  at(kind: Drawn, id: number, moment: number): Motion | null {
    return this.#tracks[kind].get(id)?.at(moment) ?? null;
  }
}
