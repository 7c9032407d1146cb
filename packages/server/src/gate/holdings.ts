import { BATTLES_HELD } from "@terok-nor/shared/wire/limits.ts";

/** How many battles are held open by whom: one address is not to fill the server, however slowly it goes about it. */
export class Holdings {
  readonly #held = new Map<string, number>();
  readonly #most: number;

  /** @param most battles that one address may hold. */
  constructor(most: number = BATTLES_HELD) {
    this.#most = most;
  }

  /** Another battle for this address, to be given back when it closes. @returns false: it holds as many as it may. */
  take(address: string): boolean {
    const held = this.#held.get(address) ?? 0;
    if (held >= this.#most) return false;
    this.#held.set(address, held + 1);
    return true;
  }

  giveBack(address: string): void {
    const held = this.#held.get(address) ?? 0;
    if (held > 1) this.#held.set(address, held - 1);
    else this.#held.delete(address);
  }
}
