import type { Verdict } from "@terok-nor/shared/aftermath/trial.ts";
import type { Keyframe } from "@terok-nor/shared/replay/file.ts";
import type { Entry } from "@terok-nor/shared/replay/record.ts";
import { tablesNow } from "@terok-nor/shared/replay/tables.ts";
import type { RatingChange } from "@terok-nor/shared/wire/conduct.ts";
import { log } from "../kit/log.ts";
import { battlesBegun, battlesEnded } from "../kit/meters.ts";
import type { MatchArchive, MatchEnd, MatchOpening, MatchPiece, Unfinished } from "./archive.ts";
import type { Database } from "./database/open.ts";
import { withoutDeparted } from "./departure.ts";
import { Journal } from "./journal.ts";
import { judgeOnce } from "./judge.ts";
import { fromBytes } from "./packing.ts";
import type { RatingChanges } from "./rating-changes.ts";
import { settle } from "./settle.ts";
import { wordsOf } from "./words.ts";

/** ms from one writing to the next, and at most between two tries while the database is out. */
const WRITE_EVERY_MS = 400;
const LONGEST_WAIT_MS = 8000;
/** Tries at the end, when the server stops. */
const LAST_TRIES = 3;

/** Everything that is written of matches, while they run and when they end. */
export class MatchBook implements MatchArchive {
  readonly #db: Database;
  readonly #now: () => number;
  readonly #journal: Journal;
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
  constructor(db: Database, onEnded: (match: string) => void, now: () => number = Date.now) {
    this.#db = db;
    this.#now = now;
    this.#onEnded = onEnded;
    this.#journal = new Journal(db);
    this.#timer = setInterval(() => void this.#writeNow(), WRITE_EVERY_MS);
    this.#timer.unref();
  }

  begin(opening: MatchOpening): Promise<void> {
    this.#journal.announce(opening.id);
    battlesBegun.inc();
    return this.#inTurn(opening.id, async () => {
      // Were both of them running in the archive, a server started anew would take up two battles in one room.
      await this.#turns.get(opening.earlier.at(-1)?.match ?? "")?.catch(() => undefined);
      await this.#untilDone("begin", () => insertMatch(this.#db, opening, this.#now()));
      this.#journal.open(opening.id, null);
    });
  }

  keep(match: string, piece: MatchPiece): void {
    this.#journal.keep(match, piece);
  }

  keyframe(match: string, frame: Keyframe): void {
    this.#journal.keyframe(match, frame);
  }

  end(match: string, end: MatchEnd): Promise<RatingChanges> {
    return this.#inTurn(match, async () => {
      const changes = await this.#untilDone("end", async () => {
        if (!(await this.#journal.write(match))) throw new Error("the last pieces are not written yet");
        return settle(this.#db, match, end, this.#now());
      });
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
    const rows = await this.#db.selectFrom("matches").select(["id", "opening"]).where("status", "=", "running").orderBy("began").execute();
    return Promise.all(rows.map(({ id, opening }) => this.#unfinished(id, openingFrom(opening))));
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

/**
 * As it was written, or as an earlier server wrote it: one that gave no passes, and one that
 * did not keep what came before in a series, so that the battle stands alone.
 */
function openingFrom(text: string): MatchOpening {
  const { seats, ...rest }: MatchOpening | Omit<MatchOpening, "earlier" | "chosen"> = JSON.parse(text);
  const written = { ...rest, seats: seats.map((seat) => ({ ...seat, mark: seat.mark ?? null })) };
  if ("earlier" in written) return written;
  const { id, choices, series, terms } = written;
  return { ...written, terms: series === id ? terms : { ...terms, series: "one" }, earlier: [], chosen: choices };
}

/** A second opening of the same match changes nothing. */
async function insertMatch(db: Database, opening: MatchOpening, now: number): Promise<void> {
  const { id, code, series, setup, terms } = opening;
  const seats = await withoutDeparted(db, opening.seats);
  const { fingerprint, values } = tablesNow();
  const playerOf = (side: string) => seats.find((seat) => seat.side === side)?.player ?? null;
  const row = {
    id,
    code,
    series,
    status: "running" as const,
    began: now,
    mode: setup.mode,
    galors: setup.galors,
    rated: terms.rated ? 1 : 0,
    hz: setup.hz,
    opening: JSON.stringify({ ...opening, seats }),
    fingerprint,
    words: wordsOf(id, seats),
    terran: playerOf("terran"),
    alliance: playerOf("alliance"),
  };
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto("tables")
      .values({ fingerprint, content: JSON.stringify(values) })
      .onConflict((conflict) => conflict.column("fingerprint").doNothing())
      .execute();
    await trx
      .insertInto("matches")
      .values(row)
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
  });
}
