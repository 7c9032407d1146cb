/** ms after which a database that has not answered counts as out, and for which an answer holds. */
const PATIENCE_MS = 2000;
const HOLDS_MS = 1000;

/** Where a server is in its life. */
type Stage = "starting" | "open" | "stopping";

const NOT_OPEN = {
  starting: "The server is starting: battles that were going on are being taken up.",
  stopping: "The server is stopping.",
} as const;
const NO_DATABASE = "The database does not answer: battles go on, but nothing of them is written.";

/** Whether people can be sent to this server now. */
export class Readiness {
  stage: Stage = "starting";
  readonly #ask: () => Promise<unknown>;
  /** However many ask, the database is asked by one at a time and once a second. */
  #asking: Promise<boolean> | null = null;

  /** @param ask comes true once the database has answered. */
  constructor(ask: () => Promise<unknown>) {
    this.#ask = ask;
  }

  /** Battles are taken up: before that, whoever comes back would be told there is none. */
  get isOpen(): boolean {
    return this.stage !== "starting";
  }

  /** Why nobody should be sent here now, in a sentence; null: they should. */
  async whyNot(): Promise<string | null> {
    if (this.stage !== "open") return NOT_OPEN[this.stage];
    return (await this.#answers()) ? null : NO_DATABASE;
  }

  #answers(): Promise<boolean> {
    this.#asking ??= this.#askOnce();
    return this.#asking;
  }

  async #askOnce(): Promise<boolean> {
    const asked = this.#ask().then(
      () => true,
      () => false,
    );
    const late = new Promise<false>((resolve) => void setTimeout(resolve, PATIENCE_MS, false).unref());
    // One that is late is waited for before the next is asked, or they would pile up before a database that hangs.
    void asked.then(() => setTimeout(() => (this.#asking = null), HOLDS_MS).unref());
    return Promise.race([asked, late]);
  }
}
