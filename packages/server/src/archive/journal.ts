import type { Keyframe } from "@terok-nor/shared/replay/file.ts";
import type { Entry } from "@terok-nor/shared/replay/record.ts";
import { log } from "../kit/log.ts";
import type { MatchPiece } from "./archive.ts";
import type { Database, Work } from "./database/open.ts";
import type { Lease } from "./lease.ts";
import { toBytes } from "./packing.ts";

/** Rows of one statement: both engines bound the number of its parameters. */
const ROWS_AT_ONCE = 500;
const FAULTS_PER_LOG = 50;

/** What of a match was not written yet. */
interface Pending {
  entries: Entry[];
  upTo: number;
  frames: Keyframe[];
}
type Batch = ReadonlyMap<string, Pending>;

/**
 * What happens in running matches, on its way into the database: queued at once, written in one transaction for all of them.
 */
export class Journal {
  readonly #db: Database;
  readonly #lease: Lease;
  readonly #onLost: (match: string) => void;
  /** Matches that have begun and not ended, their rows written or not. */
  readonly #known = new Set<string>();
  /** Number of the next piece of each match whose row is written. */
  readonly #open = new Map<string, number>();
  readonly #pending = new Map<string, Pending>();
  #writing: Promise<unknown> = Promise.resolve();
  #faults = 0;

  /** @param onLost told of each match that is another server's now: nothing of it is written here any more. */
  constructor(db: Database, lease: Lease, onLost: (match: string) => void) {
    this.#db = db;
    this.#lease = lease;
    this.#onLost = onLost;
  }

  /** From now on pieces of this match are kept. */
  announce(match: string): void {
    this.#known.add(match);
  }

  /** From now on they are written, too: its row is there. @param next number of its next piece. */
  open(match: string, next: number): void {
    this.#known.add(match);
    this.#open.set(match, next);
  }

  close(match: string): void {
    this.#known.delete(match);
    this.#open.delete(match);
    this.#pending.delete(match);
  }

  keep(match: string, { upTo, entries }: MatchPiece): void {
    const pending = this.#of(match);
    if (pending === null) return;
    for (const entry of entries) pending.entries.push(entry);
    pending.upTo = Math.max(pending.upTo, upTo);
  }

  keyframe(match: string, frame: Keyframe): void {
    this.#of(match)?.frames.push(frame);
  }

  /** Matches of which something is queued. */
  get waiting(): Iterable<string> {
    return this.#pending.keys();
  }

  /** Something is queued that could be written. */
  get isBehind(): boolean {
    return [...this.#pending.keys()].some((match) => this.#open.has(match));
  }

  /**
   * Writes what is queued of all open matches, or of one of them. What could not be written stays queued.
   * @returns whether all of it was written.
   */
  write(only?: string): Promise<boolean> {
    const written = this.#writing.then(() => this.#write(only));
    this.#writing = written;
    return written;
  }

  async #write(only?: string): Promise<boolean> {
    const batch = this.#take(only);
    if (batch.size === 0 || (await this.#tried(batch))) return true;
    // One that cannot be written must not keep the others from it. If the first alone fails too,
    // the database itself may be out: the others wait for the next time, when that one comes last.
    const untried = batch.size > 1 ? [...batch] : [];
    const failed = batch.size > 1 ? [] : [...batch];
    let written = 0;
    for (let next = untried.shift(); next !== undefined; next = untried.shift()) {
      if (await this.#tried(new Map([next]))) written += 1;
      else failed.push(next);
      if (written === 0) break;
    }
    for (const [match, pending] of [...untried, ...failed]) this.#putBack(match, pending);
    return untried.length + failed.length === 0;
  }

  async #tried(batch: Batch): Promise<boolean> {
    try {
      await this.#insert(batch);
      this.#faults = 0;
      return true;
    } catch (error) {
      if (this.#faults++ % FAULTS_PER_LOG === 0)
        log.error({ err: error, matches: batch.size }, "battles could not be written; trying again");
      return false;
    }
  }

  async #insert(batch: Batch): Promise<void> {
    const numbers = new Map(this.#open);
    const own = await this.#db.transaction().execute(async (trx) => {
      const held = await this.#lease.ownOf(trx, [...batch.keys()]);
      await insertAll(trx, new Map([...batch].filter(([match]) => held.has(match))), numbers);
      return held;
    });
    for (const [match, { entries }] of batch) {
      if (!own.has(match)) {
        this.close(match);
        this.#onLost(match);
      } else if (entries.length > 0 && this.#open.has(match)) this.#open.set(match, (numbers.get(match) ?? 0) + 1);
    }
  }

  #of(match: string): Pending | null {
    if (!this.#known.has(match)) {
      log.error({ match }, "something of a match that has not begun, or has ended, was not kept");
      return null;
    }
    let pending = this.#pending.get(match);
    if (pending === undefined) {
      pending = { entries: [], upTo: -1, frames: [] };
      this.#pending.set(match, pending);
    }
    return pending;
  }

  #take(only?: string): Map<string, Pending> {
    const batch = new Map<string, Pending>();
    for (const [match, pending] of this.#pending) {
      if (this.#open.has(match) && (only === undefined || only === match)) batch.set(match, pending);
    }
    for (const match of batch.keys()) this.#pending.delete(match);
    return batch;
  }

  /** Before what has come since. */
  #putBack(match: string, { entries, upTo, frames }: Pending): void {
    const since = this.#pending.get(match);
    const pending = { entries, upTo, frames };
    this.#pending.delete(match);
    if (since !== undefined) {
      pending.entries = [...entries, ...since.entries];
      pending.frames = [...frames, ...since.frames];
      pending.upTo = Math.max(upTo, since.upTo);
    }
    this.#pending.set(match, pending);
  }
}

async function insertAll(trx: Work, batch: Batch, numbers: ReadonlyMap<string, number>): Promise<void> {
  const written = [...batch].filter(([, { entries }]) => entries.length > 0);
  const pieces = written.map(([match, { entries }]) => ({ match, seq: numbers.get(match) ?? 0, entries: toBytes(entries) }));
  const progress = [...batch].flatMap(([match, { upTo }]) => (upTo < 0 ? [] : [{ match, up_to: upTo }]));
  const frames = [...batch].flatMap(([match, pending]) => pending.frames.map((frame) => ({ match, ...frame })));
  for (const rows of slices(pieces)) {
    // A line to the database may break after all was written and before that was heard: the piece tried again holds it all.
    await trx
      .insertInto("pieces")
      .values(rows)
      .onConflict((conflict) => conflict.columns(["match", "seq"]).doUpdateSet((eb) => ({ entries: eb.ref("excluded.entries") })))
      .execute();
  }
  for (const rows of slices(frames)) {
    await trx
      .insertInto("keyframes")
      .values(rows)
      .onConflict((conflict) => conflict.columns(["match", "tick"]).doNothing())
      .execute();
  }
  for (const rows of slices(progress)) {
    await trx
      .insertInto("progress")
      .values(rows)
      .onConflict((conflict) => conflict.column("match").doUpdateSet((eb) => ({ up_to: eb.ref("excluded.up_to") })))
      .execute();
  }
}

function slices<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, i) => rows.slice(i * ROWS_AT_ONCE, (i + 1) * ROWS_AT_ONCE));
}
