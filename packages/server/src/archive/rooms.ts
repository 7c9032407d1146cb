import { log } from "../kit/log.ts";
import type { KeptRoom, RoomArchive } from "./archive.ts";
import type { Database } from "./database/open.ts";
import { withoutDeparted } from "./departure.ts";

/** ms from one writing to the next. */
const WRITE_EVERY_MS = 400;

/** Rooms between battles, as they stood last: so that a server that is started anew opens them again. */
export class RoomBook implements RoomArchive {
  readonly #db: Database;
  readonly #timer: NodeJS.Timeout;
  /** What is to be written of each room; null: it is gone. */
  #pending = new Map<string, KeptRoom | null>();
  #writing: Promise<void> = Promise.resolve();

  constructor(db: Database) {
    this.#db = db;
    this.#timer = setInterval(() => void this.flush(), WRITE_EVERY_MS);
    this.#timer.unref();
  }

  keep(room: KeptRoom): void {
    this.#pending.set(room.code, room);
  }

  forget(code: string): void {
    this.#pending.set(code, null);
  }

  async kept(): Promise<KeptRoom[]> {
    const rows = await this.#db.selectFrom("rooms").select("content").execute();
    return rows.map(({ content }) => JSON.parse(content) as KeptRoom);
  }

  /** Rooms whose last word is not written yet. */
  get waiting(): number {
    return this.#pending.size;
  }

  /** Writes what is queued. What cannot be written waits for the next time, unless something newer has come. */
  flush(): Promise<void> {
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush();
  }

  async #write(): Promise<void> {
    if (this.#pending.size === 0) return;
    const batch = this.#pending;
    this.#pending = new Map();
    try {
      await this.#db.transaction().execute(async (trx) => {
        for (const [code, room] of batch) {
          await trx.deleteFrom("rooms").where("code", "=", code).execute();
          if (room === null) continue;
          const content = JSON.stringify({ ...room, seats: await withoutDeparted(trx, room.seats) });
          await trx.insertInto("rooms").values({ code, content }).execute();
        }
      });
    } catch (error) {
      log.error({ err: error, rooms: batch.size }, "rooms could not be written; trying again");
      this.#pending = new Map([...batch, ...this.#pending]);
    }
  }
}
