import type { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import type { Account, Accounts } from "../archive/archive.ts";
import { SEATS, seatOf, sideOf } from "./seats.ts";

/** The people in the two seats as the server knows them, by their accounts. A guest and a captain have none. */
export class Commanders {
  readonly #state: RoomState;
  readonly #accounts: [Account | null, Account | null] = [null, null];

  constructor(state: RoomState) {
    this.#state = state;
  }

  seat(index: number, account: Account | null): void {
    this.#accounts[index] = account;
    this.show();
  }

  vacate(index: number): void {
    this.seat(index, null);
  }

  /** Seat kept for somebody who is away, or -1: an account opens it from any page, without the token of the old one. */
  keptFor(account: Account | null): number {
    if (account === null) return -1;
    return SEATS.find((index) => this.#accounts[index]?.id === account.id && !seatOf(this.#state, index).connected) ?? -1;
  }

  /** Shows whose account each seat is and how it is rated on the side it has now. */
  show(): void {
    for (const index of SEATS) {
      const row = seatOf(this.#state, index);
      const side = sideOf(this.#state, index);
      const account = this.#accounts[index];
      const rating = side === null ? undefined : account?.ratings[side];
      row.player = account?.id ?? "";
      row.rating = rating?.rating ?? -1;
      row.uncertainty = rating?.uncertainty ?? 0;
    }
  }

  /** Learns anew how they are rated, as after a battle. */
  async refresh(accounts: Accounts): Promise<void> {
    for (const index of SEATS) {
      const { id } = this.#accounts[index] ?? {};
      if (id === undefined) continue;
      const known = await accounts.byId(id);
      if (this.#accounts[index]?.id === id && known !== null) this.#accounts[index] = known;
    }
    this.show();
  }
}
