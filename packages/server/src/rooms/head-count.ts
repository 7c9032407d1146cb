import type { AudienceMessage } from "./feed.ts";

/** How many watch one battle, over all rooms of its audience. */
export class HeadCount {
  readonly #rooms = new Map<string, number>();

  /** A room has told how many it holds; none: it is gone. */
  note({ room, count }: Extract<AudienceMessage, { kind: "count" }>): void {
    if (count === 0) this.#rooms.delete(room);
    else this.#rooms.set(room, count);
  }

  get total(): number {
    let sum = 0;
    for (const count of this.#rooms.values()) sum += count;
    return sum;
  }
}
