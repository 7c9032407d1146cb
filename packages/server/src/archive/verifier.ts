import { type Verification, verifying } from "@terok-nor/shared/replay/verify.ts";
import { log } from "../kit/log.ts";
import type { Database } from "./database/open.ts";
import type { Library } from "./library.ts";

/** Ticks run again between two looks at other work: some 2 ms. */
const SLICE = 200;

/**
 * Runs the orders of battles that have ended again, one after the other
 * and in slices, and writes down whether they lead to the archived result.
 */
export class Verifier {
  readonly #db: Database;
  readonly #library: Library;
  readonly #now: () => number;
  #last: Promise<void> = Promise.resolve();
  #stopped = false;

  /** @param now ms since 1970. */
  constructor(db: Database, library: Library, now: () => number) {
    this.#db = db;
    this.#library = library;
    this.#now = now;
  }

  /** Has a battle verified, after those that wait already. */
  verify(match: string): void {
    this.#last = this.#last
      .then(() => this.#verify(match))
      .catch((error) => log.error({ match, err: error }, "a battle could not be verified"));
  }

  /** Battles that ended just before the server was stopped; of those that came to nothing there is no result to verify. */
  async takeUp(): Promise<void> {
    const unverified = await this.#db
      .selectFrom("matches")
      .leftJoin("verifications", "verifications.match", "matches.id")
      .select("id")
      .where("status", "=", "ended")
      .where("log", "is not", null)
      .where("result", "is not", null)
      .where("verifications.match", "is", null)
      .execute();
    for (const { id } of unverified) this.verify(id);
  }

  /** Nothing more is begun; what is being verified is left for the next start. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#last;
  }

  async #verify(match: string): Promise<void> {
    const file = this.#stopped ? null : await this.#library.replay(match);
    // A battle that came to nothing has no result to verify.
    if (file === null || file.result === null) return;
    const found = await this.#run(verifying(file, SLICE));
    if (found === null) return;
    if (!found.agrees) log.error({ match, ...found }, "a battle run again came to another end");
    await this.#db
      .insertInto("verifications")
      .values({ match, agrees: found.agrees ? 1 : 0, differs_at: found.differsAt, at: this.#now() })
      .onConflict((conflict) => conflict.column("match").doNothing())
      .execute();
  }

  async #run(slices: Generator<number, Verification>): Promise<Verification | null> {
    for (;;) {
      if (this.#stopped) return null;
      const slice = slices.next();
      if (slice.done) return slice.value;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}
