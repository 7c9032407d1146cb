import { BATTLES_HELD } from "@terok-nor/shared/wire/limits.ts";

/** How many battles are held open by whom: one address is not to fill the server, however slowly it goes about it. */
export interface Held {
  /** Another battle for this address, to be given back when it closes. @returns false: it holds as many as it may. */
  take(address: string): boolean | Promise<boolean>;
  giveBack(address: string): void;
}

/** What is held in one process. */
export class Holdings implements Held {
  readonly #held = new Map<string, number>();
  readonly #most: number;

  /** @param most battles that one address may hold. */
  constructor(most: number = BATTLES_HELD) {
    this.#most = most;
  }

  /** @param elsewhere battles that it holds in other processes. */
  take(address: string, elsewhere = 0): boolean {
    const held = this.#held.get(address) ?? 0;
    if (held + elsewhere >= this.#most) return false;
    this.#held.set(address, held + 1);
    return true;
  }

  giveBack(address: string): void {
    const held = this.#held.get(address) ?? 0;
    if (held > 1) this.#held.set(address, held - 1);
    else this.#held.delete(address);
  }

  /** Battles by who holds them. */
  all(): Record<string, number> {
    return Object.fromEntries(this.#held);
  }
}
