import { type RawBuilder, type SqlBool, sql } from "kysely";
import { clockOf, locksRows } from "./database/engine.ts";
import type { Database, Work } from "./database/open.ts";

/** ms without a sign of life after which a server that shares its database counts as dead. */
export const LEASE_MS = 5000;
/** ms between two signs of life, if all is well. */
export const BEAT_MS = 1000;
/** ms from one to the next above which a server was away itself, and gives the others time before it judges them. */
const UNBROKEN_MS = 2500;

/** A write for what is another server's by now: it was not done, and never will be. */
export class Fenced extends Error {
  constructor(what: string) {
    super(`${what} belongs to another server now`);
  }
}

/** Another server, as it was last heard of. */
export interface Other {
  readonly id: string;
  /** By which Colyseus knows its process. */
  readonly process: string;
}

/** How battles belong to one of several servers over one database. */
export interface Holding {
  /** Several servers share the database; else all battles are this one's. */
  readonly isShared: boolean;
  /** What it holds is surely its own still: it was heard of within the lease. */
  readonly isHeld: boolean;
}

/**
 * A server's place among those that share a database. It owns battles and rooms for as long as it gives signs of life, by
 * the database's clock. Whatever it writes for them is written only while they are its own.
 */
export class Lease implements Holding {
  /** Name under which it owns; null: it is alone, and all is its own. */
  readonly owner: string | null;
  readonly #db: Database;
  readonly #clock: () => RawBuilder<number>;
  readonly #here: () => number;
  /** ms by the database: the last sign of life, and since when they came without a gap. */
  #seen = 0;
  #unbrokenSince = 0;
  /** When the last one that came through was sent, by this machine's own clock. */
  #sentAt = Number.NEGATIVE_INFINITY;
  #silent: ReadonlySet<string> = new Set();
  #heard: ReadonlySet<string> = new Set();
  #hasLeft = false;

  /**
   * @param clock ms by the database.
   * @param here ms of this machine, of a clock that only goes forward.
   */
  constructor(
    db: Database,
    owner: string | null,
    clock: () => RawBuilder<number> = () => clockOf(db),
    here: () => number = () => performance.now(),
  ) {
    this.#db = db;
    this.owner = owner;
    this.#clock = clock;
    this.#here = here;
  }

  get isShared(): boolean {
    return this.owner !== null;
  }

  get isHeld(): boolean {
    return this.owner === null || this.#here() - this.#sentAt < LEASE_MS;
  }

  /** Takes a place among the servers. A server that is alone needs none. @param process as Colyseus knows it. */
  async enter(process: string): Promise<void> {
    if (this.owner === null) return;
    const sentAt = this.#here();
    const row = { id: this.owner, process, seen: this.#clock() };
    const { seen } = await this.#db.insertInto("servers").values(row).returning("seen").executeTakeFirstOrThrow();
    this.#seen = seen;
    this.#unbrokenSince = seen;
    this.#sentAt = sentAt;
  }

  /** Gives a sign of life. @returns false: the others have taken this server for dead, and its battles with it. */
  async beat(): Promise<boolean> {
    if (this.#hasLeft) return true;
    const sentAt = this.#here();
    const row = await this.#db
      .updateTable("servers")
      .set({ seen: this.#clock() })
      .where("id", "=", this.owner ?? "")
      .returning("seen")
      .executeTakeFirst();
    if (row === undefined) return this.#hasLeft;
    if (row.seen - this.#seen > UNBROKEN_MS) this.#unbrokenSince = row.seen;
    this.#seen = Math.max(this.#seen, row.seen);
    this.#sentAt = Math.max(this.#sentAt, sentAt);
    return true;
  }

  /**
   * Servers that count as dead. None while this one was away itself a moment ago: what kept it from the database
   * may have kept all of them. They are judged by its own last sign of life, not by the clock: a question that the
   * database held up for a minute must not find everybody a minute late.
   */
  async dead(): Promise<Other[]> {
    const others = await this.#db
      .selectFrom("servers")
      .selectAll()
      .where("id", "!=", this.owner ?? "")
      .execute();
    const isLate = (ms: number) => others.filter(({ seen }) => seen < this.#seen - ms);
    this.#silent = new Set(isLate(UNBROKEN_MS).map(({ process }) => process));
    this.#heard = new Set(others.map(({ process }) => process));
    return this.#seen - this.#unbrokenSince < LEASE_MS ? [] : isLate(LEASE_MS).map(({ id, process }) => ({ id, process }));
  }

  /** Takes a dead server's place away, so that all that it had is nobody's; not where it was heard of after all. */
  async bury(id: string): Promise<void> {
    await this.#db
      .deleteFrom("servers")
      .where("id", "=", id)
      .where("seen", "<", this.#seen - LEASE_MS)
      .execute();
  }

  /** Whether a process is there that a room is said to be in, as far as is known. @param process as Colyseus knows it. */
  isThere(process: string): boolean {
    return this.#heard.has(process) && !this.#silent.has(process);
  }

  /** Gives up its place: what it owns is nobody's, for the others to take. */
  async leave(): Promise<void> {
    if (this.owner === null) return;
    this.#hasLeft = true;
    await this.#db.deleteFrom("servers").where("id", "=", this.owner).execute();
  }

  /** Throws where the server has no place any more; it keeps it until the transaction is over. */
  async stand(trx: Work): Promise<void> {
    if (this.owner === null) return;
    const row = trx.selectFrom("servers").select("id").where("id", "=", this.owner);
    const found = await row.$if(locksRows(trx), (query) => query.forShare()).executeTakeFirst();
    if (found === undefined) throw new Fenced("all that was this server's");
  }

  /** Which of these running matches are this server's. They stay so until the transaction is over. */
  async ownOf(trx: Work, matches: readonly string[]): Promise<ReadonlySet<string>> {
    if (this.owner === null) return new Set(matches);
    const rows = await trx
      .selectFrom("matches")
      .select("id")
      .where("id", "in", matches)
      .where("status", "=", "running")
      .where("owner", "=", this.owner)
      .$if(locksRows(trx), (query) => query.forShare())
      .execute();
    return new Set(rows.map(({ id }) => id));
  }
}

/** Of a match or a room: no server that has a place owns it. */
export const NOBODYS = sql<SqlBool>`(owner is null or owner not in (select id from servers))`;
