import { CLOSED } from "@terok-nor/shared/wire/closing.ts";
import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import type { Client } from "../colyseus/colyseus.ts";
import { log } from "../kit/log.ts";
import { type Entrance, PAIRED_COME_S } from "./entrance.ts";
import { SEATS } from "./seats.ts";
import type { Services } from "./services.ts";

interface PartingParts {
  readonly entrance: Entrance;
  readonly services: Pick<Services, "accounts" | "waits">;
  readonly lineOf: (seat: number) => Client | undefined;
  /** s since the room was opened. */
  readonly now: () => number;
  /** Closes the room, and every line to it with this code. */
  readonly close: (code: number) => void;
}

/**
 * Ends a quick match of which one went away before the battle began, or did not come. Of a rated one that is a mark
 * against them, as to call it off would be. The other is told a word by which they go on seeking where they were.
 */
export class Parting {
  readonly #parts: PartingParts;
  readonly #wasCut: [boolean, boolean] = [false, false];
  #isOver = false;

  constructor(parts: PartingParts) {
    this.#parts = parts;
  }

  /** s for which a seat waits for a line that was cut; the other is not held up twice. */
  keptFor(seat: number): number {
    const again = this.#wasCut[seat];
    this.#wasCut[seat] = true;
    return again ? 0 : PAIRED_COME_S;
  }

  /** @param gone seat of who went away; null: nobody did, but one has not come. */
  part(gone: number | null): void {
    const { entrance, lineOf, close } = this.#parts;
    const { paired } = entrance;
    if (paired === null || this.#isOver) return;
    this.#isOver = true;
    const there = SEATS.filter((seat) => seat !== gone && lineOf(seat) !== undefined);
    this.#tell(there);
    // With nobody left who waited in vain, nobody was wronged.
    if (there.length > 0 && paired.terms.rated) this.#mark(SEATS.filter((seat) => !there.includes(seat)));
    close(CLOSED.unmet);
  }

  #tell(seats: readonly number[]): void {
    const { entrance, services, lineOf, now } = this.#parts;
    for (const seat of seats) {
      const waited = (entrance.paired?.waited[seat] ?? 0) + now();
      const word = services.waits.sign(waited, entrance.paired?.players[seat] ?? null);
      lineOf(seat)?.send(MESSAGE.onward, word);
    }
  }

  #mark(seats: readonly number[]): void {
    const { entrance, services } = this.#parts;
    for (const seat of seats) {
      const player = entrance.paired?.players[seat] ?? null;
      if (player === null) continue;
      services.accounts.dodged(player).catch((error) => log.error({ err: error }, "a mark could not be written"));
    }
  }
}
