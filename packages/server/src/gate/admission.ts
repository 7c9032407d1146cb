import { BATTLES_AT_ONCE } from "@terok-nor/shared/wire/limits.ts";
import type { RefusalCode } from "@terok-nor/shared/wire/refusals.ts";
import type { Allowance } from "./allowance.ts";

/** Who may open another battle. Colyseus creates rooms for whoever asks, without limit, so this stands in front of it. */
export class Admission {
  readonly #allowed: Allowance;

  /** @param allowed how often one address may. */
  constructor(allowed: Allowance) {
    this.#allowed = allowed;
  }

  /**
   * @param address where the request came from, as addressBehind() tells it.
   * @param battles battles open now.
   * @param now s.
   * @returns null if it may, else why not.
   */
  async check(address: string, battles: number, now: number): Promise<RefusalCode | null> {
    if (battles >= BATTLES_AT_ONCE) return "busy";
    return (await this.#allowed.take(address, now)) ? null : "too-many";
  }
}
