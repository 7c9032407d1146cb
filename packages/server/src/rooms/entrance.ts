import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import type { openSchema } from "@terok-nor/shared/wire/messages.ts";
import type { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import type { CaptainLevel } from "@terok-nor/shared/wire/tables.ts";
import type { z } from "zod";
import { callCaptain, phaseOf, setReady } from "./muster.ts";
import { freeSeat, other, placeFor, seat, seatCaptain, sideOf, vacate } from "./seats.ts";

type Opening = Pick<z.output<typeof openSchema>, "side" | "open" | "opponent" | "watch">;

/** Who may come into a room, and where they are put. */
export class Entrance {
  readonly #state: RoomState;
  #side: Side = "terran";
  /** Captain the first to come in finds opposite; null: the seat is kept for a person. */
  #opponent: CaptainLevel | null = null;
  /** How many may still come in to watch; null: people play here. */
  #places: number | null = null;

  constructor(state: RoomState) {
    this.#state = state;
  }

  /** As whoever opens the room wants it. Against captains nobody is waited for, so such a room is on no list. */
  open({ side, open, opponent, watch }: Opening): void {
    this.#state.open = open && opponent === null && watch === null;
    this.#side = side;
    this.#opponent = opponent;
    if (watch === null) return;
    for (const [index, each] of SIDES.entries()) seatCaptain(this.#state, index, watch[each], each);
    this.#places = 1;
  }

  /** Two captains fight here, and whoever comes in watches. */
  get isForWatching(): boolean {
    return this.#places !== null;
  }

  /** Nobody more may come in. A captain makes room for a person, but only in the muster. */
  get isFull(): boolean {
    if (this.#places !== null) return this.#places === 0;
    return (phaseOf(this.#state) === "muster" ? placeFor(this.#state) : freeSeat(this.#state)) < 0;
  }

  /** Somebody comes in to watch. */
  admitWatcher(): void {
    this.#places = 0;
  }

  /**
   * Seats somebody who comes in, where there is room; whoever opened the battle against a captain finds it there and is ready.
   * @returns the index of their seat.
   */
  seat(name: string): number {
    const state = this.#state;
    const index = placeFor(state);
    const opposite = sideOf(state, 1 - index);
    vacate(state, index);
    seat(state, index, name, opposite === null ? this.#side : other(opposite));
    if (this.#opponent !== null) {
      callCaptain(state, index, this.#opponent);
      setReady(state, index, true);
      this.#opponent = null;
    }
    return index;
  }
}
