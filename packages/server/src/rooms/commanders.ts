import type { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import type { Account, Accounts } from "../archive/archive.ts";
import { markOf, newPass } from "../gate/passes.ts";
import type { PeopleNow } from "./people-now.ts";
import { SEATS, seatOf, sideOf } from "./seats.ts";

/** By what somebody who comes in may be known. */
export interface Known {
  /** By the key their page sent; a guest has none. */
  readonly account: Account | null;
  /** Mark of the pass their page showed; null: it showed none. */
  readonly mark: string | null;
  /** Where their line comes from; null: unknown. */
  readonly address: string | null;
}

/**
 * The people in the two seats as the server knows them: by their accounts, which a guest has not, and by the
 * passes their pages were given. A captain has neither.
 */
export class Commanders {
  readonly #state: RoomState;
  readonly #accounts: [Account | null, Account | null] = [null, null];
  readonly #marks: [string | null, string | null] = [null, null];

  constructor(state: RoomState) {
    this.#state = state;
  }

  /** Somebody takes a seat. @returns the pass by which they come back to it. */
  seat(index: number, account: Account | null): string {
    const pass = newPass();
    this.reseat(index, account, markOf(pass));
    return pass;
  }

  /** Somebody has a seat again, whose pass was given out before. */
  reseat(index: number, account: Account | null, mark: string | null): void {
    this.#accounts[index] = account;
    this.#marks[index] = mark;
    this.show();
  }

  vacate(index: number): void {
    this.reseat(index, null, null);
  }

  /** Mark of a seat's pass; null where nobody has one. */
  markOf(index: number): string | null {
    return this.#marks[index] ?? null;
  }

  /**
   * Seat that is somebody's, or -1. Whoever shows its pass has it even while another page of theirs is
   * there; an account opens it from any page once nobody is.
   */
  seatFor({ account, mark }: Known): number {
    const shown = SEATS.find((index) => mark !== null && this.#marks[index] === mark);
    const isTheirs = (index: number) => this.#accounts[index]?.id === account?.id && !seatOf(this.#state, index).connected;
    return shown ?? (account === null ? undefined : SEATS.find(isTheirs)) ?? -1;
  }

  /** Whether an account has a seat, be its page there or not. */
  hasSeat(account: Account): boolean {
    return this.#accounts.some((each) => each?.id === account.id);
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

  /**
   * Heeds what was done to their accounts meanwhile: another name is shown, and whoever has none
   * any more is a guest without a name, who keeps the seat by its pass.
   */
  heed(people: PeopleNow): void {
    for (const index of SEATS) {
      const account = this.#accounts[index] ?? null;
      const now = account === null ? null : people.of(account.id);
      if (account === null || now === null || (now !== "gone" && now.name === account.name)) continue;
      this.#accounts[index] = now === "gone" ? null : { ...account, name: now.name };
      seatOf(this.#state, index).name = now === "gone" ? "" : now.name;
      this.show();
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
