import { BATTLES_AT_ONCE, OPENINGS_BURST, OPENINGS_PER_MINUTE } from "@terok-nor/shared/wire/limits.ts";
import type { RefusalCode } from "@terok-nor/shared/wire/refusals.ts";
import { Buckets } from "./buckets.ts";

/** Who may open another battle. Colyseus creates rooms for whoever asks, without limit, so this stands in front of it. */
export class Admission {
  readonly #allowed: Buckets;

  /** @param burst how often one address may at once, and how often each minute. */
  constructor(burst: number = OPENINGS_BURST, perMinute: number = OPENINGS_PER_MINUTE) {
    this.#allowed = new Buckets(burst, perMinute / 60);
  }

  /**
   * @param address where the request came from, as addressBehind() tells it.
   * @param battles battles open now.
   * @param now s.
   * @returns null if it may, else why not.
   */
  check(address: string, battles: number, now: number): RefusalCode | null {
    if (battles >= BATTLES_AT_ONCE) return "busy";
    return this.#allowed.take(address, now) ? null : "too-many";
  }
}
