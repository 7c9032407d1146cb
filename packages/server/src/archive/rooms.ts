import { log } from "../kit/log.ts";
import type { KeptRoom, RoomArchive } from "./archive.ts";
import type { Database, Work } from "./database/open.ts";
import { Fenced, type Lease } from "./lease.ts";
import { takeRooms } from "./taking.ts";

/** ms from one writing to the next. */
const WRITE_EVERY_MS = 400;

/** Rooms between battles, as they stood last: so that a server that is started anew opens them again. */
export class RoomBook implements RoomArchive {
  readonly #db: Database;
  readonly #lease: Lease;
  readonly #timer: NodeJS.Timeout;
  /** What is to be written of each room; null: it is gone. */
  #pending = new Map<string, KeptRoom | null>();
  /** Rooms that are another server's now. */
  readonly #lost = new Set<string>();
  #writing: Promise<void> = Promise.resolve();

  constructor(db: Database, lease: Lease) {
    this.#db = db;
    this.#lease = lease;
    this.#timer = setInterval(() => void this.flush(), WRITE_EVERY_MS);
    this.#timer.unref();
  }

  keep(room: KeptRoom): void {
    this.#pending.set(room.code, room);
  }

  forget(code: string): void {
    this.#pending.set(code, null);
  }

  isLost(code: string): boolean {
    return this.#lost.has(code);
  }

  async kept(): Promise<KeptRoom[]> {
    const { owner } = this.#lease;
    const all = () => this.#db.selectFrom("rooms").select(["code", "content"]).execute();
    const rows = await (owner === null ? all() : takeRooms(this.#db, this.#lease, owner));
    for (const { code } of rows) this.#lost.delete(code);
    return rows.map(({ content }) => JSON.parse(content) as KeptRoom);
  }

  /** Whether there is a room with this code between two battles. */
  async holds(code: string): Promise<boolean> {
    return (await this.#db.selectFrom("rooms").select("code").where("code", "=", code).executeTakeFirst()) !== undefined;
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
      const lost = await this.#db.transaction().execute((trx) => this.#writeAll(trx, batch));
      for (const code of lost) this.#lost.add(code);
    } catch (error) {
      // Without a place among the servers nothing is this one's.
      if (error instanceof Fenced) return batch.forEach((_, code) => void this.#lost.add(code));
      log.error({ err: error, rooms: batch.size }, "rooms could not be written; trying again");
      this.#pending = new Map([...batch, ...this.#pending]);
    }
  }

  /** @returns codes of rooms that are another server's. */
  async #writeAll(trx: Work, batch: ReadonlyMap<string, KeptRoom | null>): Promise<string[]> {
    const { owner } = this.#lease;
    await this.#lease.stand(trx);
    const lost: string[] = [];
    for (const [code, room] of batch) {
      if (room === null) {
        await trx
          .deleteFrom("rooms")
          .where("code", "=", code)
          .$if(owner !== null, (query) => query.where("owner", "=", owner))
          .execute();
      } else if (!(await keepOne(trx, code, JSON.stringify(room), owner))) lost.push(code);
    }
    return lost;
  }
}

/** @returns whether it was done: the room was nobody's yet, or this server's. */
async function keepOne(trx: Work, code: string, content: string, owner: string | null): Promise<boolean> {
  const written = await trx
    .insertInto("rooms")
    .values({ code, content, owner })
    .onConflict((conflict) => {
      const again = conflict.column("code").doUpdateSet({ content });
      return owner === null ? again : again.where("rooms.owner", "=", owner);
    })
    .returning("code")
    .executeTakeFirst();
  return written !== undefined;
}
