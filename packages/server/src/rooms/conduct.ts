import type { Side } from "@terok-nor/shared/ships/types.ts";
import { ABORT_S, type Decision, DRAW_AGAIN_S, DRAW_STANDS_S, IDLE_CLAIM_S, IDLE_WARNING_S } from "@terok-nor/shared/wire/conduct.ts";
import { GRACE_S, ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { DONE, refuse } from "@terok-nor/shared/wire/refusals.ts";
import type { Reply } from "@terok-nor/shared/wire/requests.ts";
import type { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { NONE } from "@terok-nor/shared/wire/tables.ts";
import { phaseOf } from "./muster.ts";
import { captainOf, SEATS, sideOf } from "./seats.ts";

/** How a battle ends off the field: by whom, and who has won it; nobody where it is drawn or comes to nothing. */
export interface Ruling {
  readonly decision: Exclude<Decision, "fought" | "resigned">;
  /** Whose doing it was. */
  readonly by: Side | null;
  /** Seat that has lost by it, or null. */
  readonly loser: number | null;
  /** They did nothing for too long, though their line was good. */
  readonly stalled: boolean;
}

/**
 * What two commanders may agree on, and claim of each other, while a battle
 * runs. Counted in steps of the room; it writes what of it both may see.
 */
export class Conduct {
  readonly #state: RoomState;
  readonly #rule: (ruling: Ruling) => void;
  /** Steps since each last did anything, and before each may offer a draw again. */
  readonly #idle: [number, number] = [0, 0];
  readonly #drawWait: [number, number] = [0, 0];
  #drawLeft = 0;
  #steps = 0;
  #ordered = false;

  /** @param rule called once for whatever ends the battle. */
  constructor(state: RoomState, rule: (ruling: Ruling) => void) {
    this.#state = state;
    this.#rule = rule;
  }

  begin(): void {
    this.#idle.fill(0);
    this.#drawWait.fill(0);
    this.#steps = 0;
    this.#ordered = false;
    this.#endOffer();
    this.#show(() => 0);
  }

  /** Somebody did something; a page that only lives does not count. @param order it was an order, or a hand that moved. */
  heard(seat: number, order: boolean): void {
    this.#idle[seat] = 0;
    this.#ordered ||= order;
  }

  /** A battle that was going on when the server stopped: orders have been given. */
  resume(): void {
    this.begin();
    this.#ordered = true;
  }

  /**
   * Counts a step.
   * @param paused the battle stands still: nobody is idle.
   * @param awayFor s for which a seat has been away.
   */
  step(paused: boolean, awayFor: (seat: number) => number): void {
    for (const seat of SEATS) {
      if (!paused && awayFor(seat) === 0) this.#idle[seat] = (this.#idle[seat] as number) + 1;
      this.#drawWait[seat] = Math.max(0, (this.#drawWait[seat] as number) - 1);
    }
    if (!paused) this.#steps += 1;
    if (this.#drawLeft > 0 && --this.#drawLeft === 0) this.#endOffer();
    this.#show(awayFor);
  }

  /** Offers a draw, takes the other's offer, or turns it down. */
  draw(seat: number, answer: "offer" | "accept" | "decline"): Reply {
    if (phaseOf(this.#state) !== "battle") return refuse("no-battle");
    if (captainOf(this.#state, 1 - seat) !== null) return refuse("captain-fights");
    const offered = this.#state.drawOffer === 1 - seat;
    if (offered && answer !== "decline") this.#rule({ decision: "drawn", by: null, loser: null, stalled: false });
    else if (offered) this.#endOffer();
    else if (answer !== "offer") return refuse("no-offer");
    else return this.#offer(seat);
    return DONE;
  }

  /** Claims against an opponent who is away or does nothing: a win, or that the battle is called off. */
  claim(seat: number, as: "win" | "void"): Reply {
    if (phaseOf(this.#state) !== "battle" || this.#state.claim !== seat) return refuse("no-claim");
    const stalled = this.#isIdle(1 - seat);
    const by = sideOf(this.#state, seat);
    this.#rule(as === "win" ? { decision: "claimed", by, loser: 1 - seat, stalled } : { decision: "void", by: null, loser: null, stalled });
    return DONE;
  }

  /** Calls off a battle that has hardly begun. */
  abort(seat: number): Reply {
    if (phaseOf(this.#state) !== "battle") return refuse("no-battle");
    if (!this.#state.abortable) return refuse("too-late");
    this.#rule({ decision: "called-off", by: sideOf(this.#state, seat), loser: null, stalled: false });
    return DONE;
  }

  #offer(seat: number): Reply {
    if (this.#state.drawOffer === seat || (this.#drawWait[seat] as number) > 0) return refuse("draw-waits");
    this.#drawWait[seat] = DRAW_AGAIN_S * ROOM_HZ;
    this.#drawLeft = DRAW_STANDS_S * ROOM_HZ;
    this.#state.drawOffer = seat;
    return DONE;
  }

  #endOffer(): void {
    this.#drawLeft = 0;
    this.#state.drawOffer = NONE;
    this.#state.drawLeft = 0;
  }

  #isIdle(seat: number): boolean {
    return captainOf(this.#state, seat) === null && (this.#idle[seat] as number) >= IDLE_CLAIM_S * ROOM_HZ;
  }

  #show(awayFor: (seat: number) => number): void {
    const state = this.#state;
    state.drawLeft = Math.ceil(this.#drawLeft / ROOM_HZ);
    state.abortable = !this.#ordered && this.#steps < ABORT_S * ROOM_HZ;
    const missed = (seat: number) => awayFor(seat) >= GRACE_S || this.#isIdle(seat);
    const claims = SEATS.find((seat) => captainOf(state, seat) === null && awayFor(seat) === 0 && !this.#isIdle(seat) && missed(1 - seat));
    state.claim = claims ?? NONE;
    const warned = (seat: number) => captainOf(state, seat) === null && (this.#idle[seat] as number) >= IDLE_WARNING_S * ROOM_HZ;
    state.idle = SEATS.find(warned) ?? NONE;
  }
}
