import type { Reply } from "@terok-nor/shared/wire/requests.ts";

/** Refusals by which the rules answer an order; any other is the server's. */
const OF_THE_SERVER: ReadonlySet<string> = new Set(["too-fast", "too-many", "busy", "fault", "bad-request", "bad-order", "no-seat"]);

/** What became of orders. */
export class Tally {
  #asked = 0;
  #answered = 0;
  #refused = 0;
  #waits: number[] = [];

  asked(): void {
    this.#asked += 1;
  }

  /** @param ms from the order to its answer. */
  answered(reply: Reply, ms: number): void {
    this.#answered += 1;
    if (!reply.ok && OF_THE_SERVER.has(reply.code)) this.#refused += 1;
    this.#waits.push(ms);
  }

  reset(): void {
    this.#waits = [];
    this.#refused = 0;
    // Those that are under way are still to be answered.
    this.#asked -= this.#answered;
    this.#answered = 0;
  }

  figures(): { readonly asked: number; readonly answered: number; readonly refused: number; readonly waits: readonly number[] } {
    return { asked: this.#asked, answered: this.#answered, refused: this.#refused, waits: this.#waits };
  }
}
