import type { Verdict } from "@terok-nor/shared/aftermath/trial.ts";
import type { Keyframe } from "@terok-nor/shared/replay/file.ts";
import type { Entry } from "@terok-nor/shared/replay/record.ts";
import type { RatingChange } from "@terok-nor/shared/wire/conduct.ts";
import { log } from "../kit/log.ts";
import { battlesBegun, battlesEnded } from "../kit/meters.ts";
import type { MatchArchive, MatchEnd, MatchOpening, MatchPiece, Unfinished } from "./archive.ts";
import type { Database } from "./database/open.ts";
import type { MatchRow } from "./database/schema.ts";
import { Journal } from "./journal.ts";
import { judgeOnce } from "./judge.ts";
import { Fenced, type Lease } from "./lease.ts";
import { insertMatch, openingFrom } from "./openings.ts";
import { fromBytes } from "./packing.ts";
import type { RatingChanges } from "./rating-changes.ts";
import { settle } from "./settle.ts";
import { takeMatches } from "./taking.ts";

/** ms from one writing to the next, and at most between two tries while the database is out. */
const WRITE_EVERY_MS = 400;
const LONGEST_WAIT_MS = 8000;
/** Tries at the end, when the server stops. */
const LAST_TRIES = 3;

/** Everything that is written of matches, while they run and when they end. */
export class MatchBook implements MatchArchive {
  readonly #db: Database;
  readonly #lease: Lease;
  readonly #now: () => number;
  readonly #journal: Journal;
  /** Matches that are another server's now. */
  readonly #lost = new Set<string>();
  readonly #onEnded: (match: string) => void;
  /** What was asked for last of each match, so that its writes are carried out in turn. */
  readonly #turns = new Map<string, Promise<unknown>>();
  readonly #timer: NodeJS.Timeout;
  #idle = true;
  #pauseUntil = 0;
  #failures = 0;
  #closing = false;

  /**
   * @param onEnded told of each match that has ended, once that is written.
   * @param now ms since 1970.
   */
  constructor(db: Database, lease: Lease, onEnded: (match: string) => void, now: () => number = Date.now) {
    this.#db = db;
    this.#lease = lease;
    this.#now = now;
    this.#onEnded = onEnded;
    this.#journal = new Journal(db, lease, (match) => this.#lost.add(match));
    this.#timer = setInterval(() => void this.#writeNow(), WRITE_EVERY_MS);
    this.#timer.unref();
  }

  begin(opening: MatchOpening): Promise<void> {
    this.#journal.announce(opening.id);
    battlesBegun.inc();
    return this.#inTurn(opening.id, async () => {
      // Were both of them running in the archive, a server started anew would take up two battles in one room.
      await this.#turns.get(opening.earlier.at(-1)?.match ?? "")?.catch(() => undefined);
      await this.#fenced(opening.id, () => this.#untilDone("begin", () => insertMatch(this.#db, this.#lease, opening, this.#now())));
      this.#journal.open(opening.id, 0);
    });
  }

  keep(match: string, piece: MatchPiece): void {
    if (!this.#lost.has(match)) this.#journal.keep(match, piece);
  }

  keyframe(match: string, frame: Keyframe): void {
    if (!this.#lost.has(match)) this.#journal.keyframe(match, frame);
  }

  isLost(match: string): boolean {
    return this.#lost.has(match);
  }

  end(match: string, end: MatchEnd): Promise<RatingChanges> {
    return this.#inTurn(match, async () => {
      const settled = async () => {
        if (!(await this.#journal.write(match))) throw new Error("the last pieces are not written yet");
        return settle(this.#db, match, end, this.#now(), this.#lease.owner);
      };
      const changes = await this.#fenced(match, () => this.#untilDone("end", settled));
      this.#journal.close(match);
      battlesEnded.inc({ decision: end.decision });
      this.#onEnded(match);
      return changes;
    });
  }

  judge(match: string, verdict: Verdict): Promise<RatingChange | null> {
    return this.#inTurn(match, () => this.#untilDone("judge", () => judgeOnce(this.#db, match, verdict, this.#now())));
  }

  async unfinished(): Promise<Unfinished[]> {
    const rows = await (this.#lease.owner === null ? this.#running() : takeMatches(this.#db, this.#lease, this.#lease.owner));
    for (const { id } of rows) this.#lost.delete(id);
    return Promise.all(rows.map(({ id, opening }) => this.#unfinished(id, openingFrom(opening))));
  }

  /** Whether a battle with this code is fought, or waits for a server that takes it up. */
  async runs(code: string): Promise<boolean> {
    const running = this.#db.selectFrom("matches").select("id").where("status", "=", "running").where("code", "=", code);
    return (await running.executeTakeFirst()) !== undefined;
  }

  #running(): Promise<Pick<MatchRow, "id" | "opening">[]> {
    return this.#db.selectFrom("matches").select(["id", "opening"]).where("status", "=", "running").orderBy("began").execute();
  }

  async #unfinished(match: string, opening: MatchOpening): Promise<Unfinished> {
    const pieces = await this.#db.selectFrom("pieces").select("entries").where("match", "=", match).orderBy("seq").execute();
    const progress = await this.#db.selectFrom("progress").select("up_to").where("match", "=", match).executeTakeFirst();
    this.#journal.open(match, pieces.length);
    return { opening, entries: pieces.flatMap((piece) => fromBytes<Entry[]>(piece.entries)), upTo: progress?.up_to ?? 0 };
  }

  /** Matches of which something is not written yet: their beginning, pieces of them or their end. */
  get waiting(): number {
    return new Set([...this.#turns.keys(), ...this.#journal.waiting]).size;
  }

  async flush(): Promise<void> {
    await Promise.allSettled(this.#turns.values());
    await this.#untilDone("flush", async () => {
      if (!(await this.#journal.write())) throw new Error("not all is written yet");
    });
  }

  /** Writes all there is, as far as the database lets it; what it does not is told in the log. */
  async close(): Promise<void> {
    this.#closing = true;
    clearInterval(this.#timer);
    await this.flush().catch((error) => log.error({ err: error }, "the last moments of running battles are lost"));
  }

  /** Where a match turns out to be another server's, nothing of it is written here any more. */
  async #fenced<T>(match: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Fenced) {
        this.#journal.close(match);
        this.#lost.add(match);
      }
      throw error;
    }
  }

  async #writeNow(): Promise<void> {
    if (!this.#idle || !this.#journal.isBehind || performance.now() < this.#pauseUntil) return;
    this.#idle = false;
    const written = await this.#journal.write();
    this.#failures = written ? 0 : this.#failures + 1;
    this.#pauseUntil = written ? 0 : performance.now() + waitAfter(this.#failures);
    this.#idle = true;
  }

  #inTurn<T>(match: string, work: () => Promise<T>): Promise<T> {
    const before = this.#turns.get(match) ?? Promise.resolve();
    const done = before.then(work, work);
    this.#turns.set(match, done);
    const forget = () => {
      if (this.#turns.get(match) === done) this.#turns.delete(match);
    };
    done.then(forget, forget);
    return done;
  }

  /** Tries until it is done, or until the server has stopped and it was tried often enough. */
  async #untilDone<T>(what: string, work: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await work();
      } catch (error) {
        if (error instanceof Fenced) throw error;
        log.error({ err: error, what, tries }, "the archive could not write; trying again");
        if (this.#closing && tries >= LAST_TRIES) throw error;
        await new Promise((resolve) => setTimeout(resolve, this.#closing ? WRITE_EVERY_MS : waitAfter(tries)));
      }
    }
  }
}

function waitAfter(failures: number): number {
  return Math.min(LONGEST_WAIT_MS, WRITE_EVERY_MS * 2 ** Math.min(failures, 10));
}
