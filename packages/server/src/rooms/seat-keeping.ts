import { StateView } from "@colyseus/schema";
import { CLOSED } from "@terok-nor/shared/wire/closing.ts";
import { REQUEST_BURST, REQUESTS_PER_SECOND } from "@terok-nor/shared/wire/limits.ts";
import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import type { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import type { Seat } from "../archive/archive.ts";
import { type Client, CloseCode, type Room } from "../colyseus/colyseus.ts";
import { Bucket } from "../gate/bucket.ts";
import type { Absences } from "./absences.ts";
import type { Commanders } from "./commanders.ts";
import type { Engagement } from "./engagement.ts";
import { phaseOf, stopCountdown } from "./muster.ts";
import { pictureOf, seatOf, vacate } from "./seats.ts";

/** What a client's line carries from drop to return. */
interface Seated {
  readonly seat: number;
  readonly requests: Bucket;
}

export function seatedOf(client: Client): Seated | undefined {
  return client.userData;
}

/** The parts of a room that seats are kept with. */
interface KeepingParts {
  readonly state: RoomState;
  readonly engagement: Engagement;
  readonly absences: Absences;
  readonly commanders: Commanders;
  /** s since the room was opened. */
  readonly now: () => number;
  /** Keeps a dropped line's place until `reject` is called on what it gives. */
  readonly allowReconnection: (client: Client) => ReturnType<Room["allowReconnection"]>;
  readonly watchPing: (client: Client, tell: (ms: number) => void) => void;
  /** A seat is given up for good. @param left by will, not by a lost line. */
  readonly onGivenUp: (seat: number, left: boolean) => void;
  /** Nobody is waited for any more: the room may close when it is empty. */
  readonly onAllThere: () => void;
  /** Somebody has come back to their seat. */
  readonly onBack: (seat: number) => void;
  /** s a seat is kept whose line was cut. */
  readonly keptFor: (seat: number) => number;
  readonly relist: () => void;
}

/** Whose a seat is from the first coming in, through lost lines and other pages, until it is given up. */
export class SeatKeeping {
  readonly #parts: KeepingParts;
  /** Ends the waiting for a seat's dropped line. */
  readonly #waits: [(() => void) | null, (() => void) | null] = [null, null];

  constructor(parts: KeepingParts) {
    this.#parts = parts;
  }

  /** Gives somebody the seat they were led to. @param pass by which they come back to it; null: they have it already. */
  welcome(client: Client, seat: number, pass: string | null): void {
    const requests = new Bucket(REQUEST_BURST, REQUESTS_PER_SECOND, this.#parts.now());
    client.userData = { seat, requests } satisfies Seated;
    client.view = new StateView();
    client.view.add(pictureOf(this.#parts.state, seat));
    this.#greet(client, seat);
    if (pass !== null) client.send(MESSAGE.pass, pass);
  }

  /** Somebody comes to their seat by a new line, as from another page or after the server was started anew. */
  takeBack(client: Client, seat: number, old: Client | undefined): void {
    if (old !== undefined) this.#supersede(old);
    this.welcome(client, seat, null);
    this.comeBack(client, seat);
    // Nobody waits for the old line any more; it would keep the room open for ever.
    this.#waits[seat]?.();
    this.#waits[seat] = null;
    if (!this.#parts.absences.isAway(1 - seat)) this.#parts.onAllThere();
  }

  /** Their other page is told that this one has the seat, which is not left by that. */
  #supersede(old: Client): void {
    old.userData = undefined;
    old.leave(CLOSED.elsewhere);
  }

  /** A line dropped: the seat is kept, and a running battle waits. */
  drop(client: Client, seat: number): void {
    const { state, allowReconnection, relist } = this.#parts;
    seatOf(state, seat).connected = false;
    seatOf(state, seat).ready = false;
    stopCountdown(state);
    const comeBack = allowReconnection(client);
    comeBack.catch(() => undefined);
    const { reject } = comeBack;
    // Whoever was only just coming in cannot come back by that line, but to the seat all the same: see `leave`.
    const endWait = reject && (() => reject(new Error("did not come back")));
    this.#waits[seat] = endWait ?? null;
    this.#keep(seat, endWait ?? (() => this.giveUp(seat, false)));
    relist();
  }

  comeBack(client: Client, seat: number): void {
    const { state, engagement, absences } = this.#parts;
    seatOf(state, seat).connected = true;
    absences.comeBack(seat);
    engagement.show(seat, true);
    this.#greet(client, seat);
    this.#parts.onBack(seat);
  }

  /**
   * Gone for good: by leaving, or by not coming back. A seat that is somebody's again by another line stays theirs. So
   * does one in a battle whose line was cut before it was quite there, for as long as seats are kept: it has a pass.
   */
  leave(seat: number, code: number | undefined): void {
    const { state, absences } = this.#parts;
    const left = code === CloseCode.CONSENTED;
    if (seatOf(state, seat).connected && !left) return;
    if (!left && absences.isAway(seat) && phaseOf(state) === "battle") return;
    absences.forget(seat);
    this.giveUp(seat, left);
  }

  /** A room is open again after the server was stopped: seats are kept for those who sat there. */
  resume(seats: readonly (Seat | null)[]): void {
    for (const [seat, known] of seats.entries()) if (known?.captain === null) this.#keep(seat, () => this.giveUp(seat, false));
  }

  giveUp(seat: number, left: boolean): void {
    const { state, commanders, onGivenUp, relist } = this.#parts;
    stopCountdown(state);
    onGivenUp(seat, left);
    vacate(state, seat);
    commanders.vacate(seat);
    relist();
  }

  #keep(seat: number, giveUp: () => void): void {
    this.#parts.absences.leave(seat, this.#parts.keptFor(seat), giveUp);
  }

  #greet(client: Client, seat: number): void {
    client.send(MESSAGE.seat, seat);
    this.#parts.watchPing(client, (ms) => {
      seatOf(this.#parts.state, seat).ping = ms;
    });
    this.#parts.relist();
  }
}
