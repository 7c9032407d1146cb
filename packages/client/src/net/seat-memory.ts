import type { Keeping } from "./account.ts";

/** Where a tab keeps what leads back to its seat: lives as long as the tab, through reloads. */
const KEPT = "seat";

/** A seat to come back to. */
export interface KeptSeat {
  readonly code: string;
  /** The pass that opens it; null: only the account does. */
  readonly pass: string | null;
}

/** The seat of this browser tab. */
export class SeatMemory {
  readonly #tab: Keeping;

  constructor(tab: Keeping) {
    this.#tab = tab;
  }

  get kept(): KeptSeat | null {
    const [code = "", pass = ""] = (this.#tab.get(KEPT) ?? "").split(":");
    return code === "" ? null : { code, pass: pass === "" ? null : pass };
  }

  keep({ code, pass }: KeptSeat): void {
    this.#tab.set(KEPT, `${code}:${pass ?? ""}`);
  }

  forget(): void {
    this.#tab.set(KEPT, null);
  }
}
