import { BATTLES_AT_ONCE, OPENINGS_BURST, OPENINGS_PER_MINUTE } from "@terok-nor/shared/wire/limits.ts";
import type { RefusalCode } from "@terok-nor/shared/wire/refusals.ts";
import { Bucket } from "./bucket.ts";

/** Addresses remembered before those that owe nothing are forgotten. */
const SWEEP_AT = 1000;

/** Who may open another battle. Colyseus creates rooms for whoever asks, without limit, so this stands in front of it. */
export class Admission {
  readonly #byAddress = new Map<string, Bucket>();

  /**
   * @param address where the request came from, as the socket knows it (headers can be made up).
   * @param battles rooms open now.
   * @param now s.
   * @returns null if it may, else why not.
   */
  check(address: string, battles: number, now: number): RefusalCode | null {
    if (battles >= BATTLES_AT_ONCE) return "busy";
    if (this.#byAddress.size > SWEEP_AT) this.#sweep(now);
    let bucket = this.#byAddress.get(address);
    if (bucket === undefined) {
      bucket = new Bucket(OPENINGS_BURST, OPENINGS_PER_MINUTE / 60, now);
      this.#byAddress.set(address, bucket);
    }
    return bucket.take(now) ? null : "too-many";
  }

  #sweep(now: number): void {
    for (const [address, bucket] of this.#byAddress) if (bucket.full(now)) this.#byAddress.delete(address);
  }
}
