import type { AudienceMessage } from "./feed.ts";

/** s after which a silent room counts as gone: rooms tell every few seconds, unless their server died. */
const SILENT_S = 15;

/** How many watch one battle, over all rooms of its audience. */
export class HeadCount {
  readonly #rooms = new Map<string, { readonly count: number; readonly at: number }>();

  /** A room has told how many it holds; none: it is gone. @param now s on any clock that goes on. */
  note({ room, count }: Extract<AudienceMessage, { kind: "count" }>, now: number): void {
    if (count === 0) this.#rooms.delete(room);
    else this.#rooms.set(room, { count, at: now });
  }

  /** Counts rooms no more that have been silent for long. */
  forgetSilent(now: number): void {
    for (const [room, { at }] of this.#rooms) if (now - at > SILENT_S) this.#rooms.delete(room);
  }

  get total(): number {
    let sum = 0;
    for (const { count } of this.#rooms.values()) sum += count;
    return sum;
  }
}
