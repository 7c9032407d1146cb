import type { KeptRoom, RoomArchive } from "../archive/archive.ts";

/** How a room stood when it was last written down: what has not changed since is not written again. */
export class WrittenDown {
  readonly #rooms: Pick<RoomArchive, "keep" | "forget">;
  #text = "";

  constructor(rooms: Pick<RoomArchive, "keep" | "forget">) {
    this.#rooms = rooms;
  }

  /** @param room as it stands; null: there is nothing to open again now. */
  write(code: string, room: KeptRoom | null): void {
    const text = JSON.stringify(room);
    if (text === this.#text) return;
    this.#text = text;
    if (room === null) this.#rooms.forget(code);
    else this.#rooms.keep(room);
  }
}
