import type { Held } from "../gate/holdings.ts";
import { turnAway } from "./admit.ts";

/** Whoever opens a room by asking holds it, by their address; what the server opened for people is held by nobody. */
export class Holder {
  readonly #holdings: Held;
  readonly #isAsked: boolean;
  #address: string | null = null;

  constructor(holdings: Held, isAsked: boolean) {
    this.#holdings = holdings;
    this.#isAsked = isAsked;
  }

  /**
   * The first who comes in is who opened it. Refuses whoever holds too many rooms already.
   * @param address as the transport says where a line comes from.
   */
  async take(address: string | null): Promise<void> {
    if (!this.#isAsked || this.#address !== null || address === null) return;
    // At once, as another may come in while it is asked for.
    this.#address = address;
    if (await this.#holdings.take(address)) return;
    this.#address = null;
    throw turnAway("too-many");
  }

  giveBack(): void {
    if (this.#address !== null) this.#holdings.giveBack(this.#address);
  }
}
