import { otherSide, SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import type { RefusalCode } from "@terok-nor/shared/wire/refusals.ts";
import type { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import type { CaptainLevel } from "@terok-nor/shared/wire/tables.ts";
import type { Account, Accounts, KeptRoom, Seat } from "../archive/archive.ts";
import type { Commanders, Known } from "./commanders.ts";
import { callCaptain, phaseOf, setChoices, setReady } from "./muster.ts";
import type { Opening, Paired } from "./openings.ts";
import { freeSeat, isBetweenCaptains, placeFor, SEATS, seat, seatCaptain, seatOf, sideOf, vacate } from "./seats.ts";
import { setTerms } from "./terms.ts";

/** s within which those a quick match was found for must be there, or back where their line was cut. */
export const PAIRED_COME_S = 20;

/** Who may come into a room, and where they are put. */
export class Entrance {
  readonly #state: RoomState;
  readonly #commanders: Commanders;
  #side: Side = "terran";
  /** Captain the first to come in finds opposite; null: the seat is kept for a person. */
  #opponent: CaptainLevel | null = null;
  #paired: Paired | null = null;

  constructor(state: RoomState, commanders: Commanders) {
    this.#state = state;
    this.#commanders = commanders;
  }

  /** As whoever opens the room wants it. */
  async open(opening: Opening, accounts: Accounts): Promise<void> {
    if (opening.kind === "asked") this.#openAsked(opening);
    else if (opening.kind === "paired") this.#openPaired(opening.paired);
    else if (opening.kind === "resumed") await this.#reopen(opening.unfinished.opening, accounts);
    else await this.#openKept(opening.kept, accounts);
  }

  /** Why somebody cannot come in, or null. Whoever has a seat finds it, whatever else goes on. */
  refusalFor(known: Known): RefusalCode | null {
    if (this.#commanders.seatFor(known) >= 0) return null;
    const { account } = known;
    if (account !== null && this.#commanders.hasSeat(account)) return "seated";
    const phase = phaseOf(this.#state);
    if (phase === "battle" || phase === "result") return "begun";
    if (this.#paired !== null && this.#pairedSeat(account) < 0) return "full";
    return this.#isFull ? "full" : null;
  }

  /** Nobody more may come in. A captain makes room for a person, but only in the muster. */
  get #isFull(): boolean {
    if (isBetweenCaptains(this.#state)) return true;
    return (phaseOf(this.#state) === "muster" ? placeFor(this.#state) : freeSeat(this.#state)) < 0;
  }

  /** Whoever comes in fights a captain, and no person. */
  get isAgainstCaptain(): boolean {
    return this.#opponent !== null;
  }

  /** Whom the queue has brought together; null: nobody. */
  get paired(): Paired | null {
    return this.#paired;
  }

  /** A quick match was found, and its battle has not begun: whoever goes away now leaves the other with nothing. */
  get isPairing(): boolean {
    return this.#paired !== null && this.#state.match === "";
  }

  /** A quick match was found, and one of the two has not come: nothing of what both were promised may be changed. */
  get awaitsPaired(): boolean {
    return this.#paired !== null && phaseOf(this.#state) === "muster" && freeSeat(this.#state) >= 0;
  }

  /** Nobody waits for the other of a quick match any longer. */
  isForsaken(now: number): boolean {
    return this.awaitsPaired && now > PAIRED_COME_S;
  }

  /**
   * Seats somebody who comes in, where there is room; whoever opened the battle against
   * a captain finds it there and is ready, and so are those a quick match was found for.
   * @returns the index of their seat, and the pass to it.
   */
  seat(name: string, account: Account | null): { readonly index: number; readonly pass: string } {
    const state = this.#state;
    const index = this.#paired === null ? placeFor(state) : this.#pairedSeat(account);
    const opposite = sideOf(state, 1 - index);
    const side = this.#paired?.sides[index] ?? (opposite === null ? this.#side : otherSide(opposite));
    vacate(state, index);
    seat(state, index, account?.name ?? name, side);
    const pass = this.#commanders.seat(index, account);
    if (this.#opponent !== null) callCaptain(state, index, this.#opponent);
    if (this.#opponent !== null || this.#paired !== null) setReady(state, index, true);
    // Once both are there, anyone may watch a quick match; before, nobody else is to come in.
    if (this.#paired !== null) state.open = freeSeat(state) < 0;
    this.#opponent = null;
    return { index, pass };
  }

  /** Seat that a quick match gives somebody, or -1. */
  #pairedSeat(account: Account | null): number {
    const free = (index: number) => sideOf(this.#state, index) === null;
    const mine = (index: number) => (this.#paired?.players[index] ?? null) === (account?.id ?? null);
    return SEATS.find((index) => free(index) && mine(index)) ?? -1;
  }

  /** Against captains nobody is waited for, so such a room is on no list. */
  #openAsked({ side, open, opponent, watch, choices, terms }: Extract<Opening, { kind: "asked" }>): void {
    this.#state.open = open && opponent === null && watch === null;
    this.#side = side;
    this.#opponent = opponent;
    setChoices(this.#state, choices);
    setTerms(
      this.#state,
      opponent === null && watch === null ? terms : { ...terms, rated: false, delay: watch === null ? terms.delay : 0 },
    );
    if (watch === null) return;
    for (const [index, each] of SIDES.entries()) seatCaptain(this.#state, index, watch[each], each);
  }

  #openPaired(paired: Paired): void {
    this.#paired = paired;
    setChoices(this.#state, paired.choices);
    setTerms(this.#state, paired.terms);
  }

  async #openKept(kept: KeptRoom, accounts: Accounts): Promise<void> {
    await this.#reopen(kept, accounts);
    this.#state.open = kept.open;
    this.#state.host = kept.host;
  }

  /** Puts everybody where they sat. People are away until they come. */
  async #reopen(
    { seats, choices, terms }: { readonly seats: readonly (Seat | null)[] } & Pick<Paired, "choices" | "terms">,
    accounts: Accounts,
  ): Promise<void> {
    setChoices(this.#state, choices);
    setTerms(this.#state, terms);
    for (const [index, known] of seats.entries()) {
      if (known === null) continue;
      const { side, name, captain, player, mark } = known;
      if (captain !== null) seatCaptain(this.#state, index, captain, side);
      else {
        seat(this.#state, index, name, side);
        seatOf(this.#state, index).connected = false;
        this.#commanders.reseat(index, player === null ? null : await accounts.byId(player), mark);
      }
    }
  }
}
