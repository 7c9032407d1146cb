import { orderSchema } from "@terok-nor/shared/battle/orders/order.ts";
import * as shapes from "@terok-nor/shared/wire/messages.ts";
import { DONE, refuse } from "@terok-nor/shared/wire/refusals.ts";
import { MESSAGE, type Reply } from "@terok-nor/shared/wire/requests.ts";
import type { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import type { CaptainLevel } from "@terok-nor/shared/wire/tables.ts";
import { type Said, type Saying, whoInSeat } from "@terok-nor/shared/wire/talk.ts";
import type { z } from "zod";
import type { Absences } from "./absences.ts";
import type { Engagement } from "./engagement.ts";
import type { Entrance } from "./entrance.ts";
import type { Match } from "./match.ts";
import { callCaptain, choose, phaseOf, setReady, takeSide } from "./muster.ts";
import type { PeopleNow } from "./people-now.ts";
import { askRematch, captainOf, freeSeat, seatOf } from "./seats.ts";
import { Talk } from "./talk.ts";
import { changeTerms, mayBeRated } from "./terms.ts";

/** s after a change before which whoever says they are ready cannot have seen it. */
const SEEN_AFTER_S = 1;

/** What requests are carried out on. */
export interface RequestParts {
  readonly state: RoomState;
  readonly engagement: Engagement;
  readonly match: Match;
  readonly absences: Absences;
  readonly entrance: Entrance;
  readonly people: PeopleNow;
  /** Somebody in a seat reports another. */
  readonly report: (seat: number, report: z.output<typeof shapes.reportSchema>) => Reply;
  /** s since the room was opened. */
  readonly now: () => number;
  /** Tells everybody in the room. */
  readonly tell: (said: Said) => void;
  /** Both may be ready now. */
  readonly beginIfReady: () => void;
  /** Both want the next battle. */
  readonly fightAgain: () => void;
}

/** A kind of request: what it must look like, and what is done about it for the seat that asks. */
export interface Request {
  readonly type: string;
  readonly shape: z.ZodType;
  readonly invalid: "bad-order" | "bad-request";
  readonly run: (seat: number, payload: never) => Reply;
}

/** All that somebody in a battle's room may ask for. */
export class Requests {
  readonly #parts: RequestParts;
  readonly #talk = new Talk();
  /** Seat that last changed what both agree on, and when, s; -1: none did. */
  #changed = { by: -1, at: 0 };

  constructor(parts: RequestParts) {
    this.#parts = parts;
  }

  all(): Request[] {
    return [...this.#ofAgreement(), ...this.#ofMuster(), ...this.#ofBattle(), ...this.#ofConduct()];
  }

  /** What both have to agree on, and so not to be changed before both are there. */
  #ofAgreement(): Request[] {
    const { state, entrance } = this.#parts;
    const changes = <S extends z.ZodType>(type: string, shape: S, run: (seat: number, payload: z.output<S>) => Reply) =>
      ask(type, shape, (seat, payload) => {
        if (entrance.isPairing) return refuse("wrong-phase");
        const outcome = run(seat, payload);
        if (outcome.ok) this.#changed = { by: seat, at: this.#parts.now() };
        return outcome;
      });
    return [
      changes(MESSAGE.choose, shapes.someChoicesSchema, (_, choices) => this.#casualIfUnmatched(choose(state, choices))),
      changes(MESSAGE.terms, shapes.someTermsSchema, (_, terms) => changeTerms(state, terms)),
      changes(MESSAGE.side, shapes.sideSchema, (seat, { side }) => takeSide(state, seat, side)),
      changes(MESSAGE.captain, shapes.captainSchema, (seat, { level }) => this.#callCaptain(seat, level)),
    ];
  }

  #ofMuster(): Request[] {
    return [
      ask(MESSAGE.ready, shapes.readySchema, (seat, { ready }) => this.#ready(seat, ready)),
      ask(MESSAGE.rematch, shapes.nothingSchema, (seat) => this.#rematch(seat)),
    ];
  }

  #ofBattle(): Request[] {
    return [{ ...ask(MESSAGE.order, orderSchema, (seat, order) => this.#order(seat, order)), invalid: "bad-order" }];
  }

  /** What commanders may ask of each other and of the court, besides fighting. */
  #ofConduct(): Request[] {
    const { match, state } = this.#parts;
    return [
      ask(MESSAGE.talk, shapes.talkSchema, (seat, saying) => this.#say(seat, saying)),
      ask(MESSAGE.mute, shapes.muteSchema, (seat, { mute }) => {
        seatOf(state, seat).mutes = mute;
        return DONE;
      }),
      ask(MESSAGE.pause, shapes.pauseSchema, (seat, { pause }) => this.#pause(seat, pause)),
      // That somebody is there is said by asking at all.
      ask(MESSAGE.here, shapes.nothingSchema, () => DONE),
      ask(MESSAGE.draw, shapes.drawSchema, (seat, { answer }) => match.conduct.draw(seat, answer)),
      ask(MESSAGE.claim, shapes.claimSchema, (seat, { as }) => match.conduct.claim(seat, as)),
      ask(MESSAGE.abort, shapes.nothingSchema, (seat) => match.conduct.abort(seat)),
      ask(MESSAGE.charge, shapes.chargeSchema, (seat, charge) => match.charge(seat, charge)),
      ask(MESSAGE.report, shapes.reportSchema, this.#parts.report),
    ];
  }

  #order(seat: number, order: z.output<typeof orderSchema>): Reply {
    const outcome = this.#parts.engagement.order(seat, order);
    if (outcome.ok) this.#parts.match.conduct.heard(seat, true);
    return outcome;
  }

  /** Whoever has muted the other does not talk to them either. */
  #say(seat: number, saying: Saying): Reply {
    const { state, now, tell, people } = this.#parts;
    const { name, mutes, player } = seatOf(state, seat);
    const silenced = people.silencedFor(player);
    if (silenced > 0) return refuse("silenced", silenced);
    if (mutes) return refuse("talk-off");
    if (seatOf(state, 1 - seat).mutes) return refuse("muted");
    if (saying.kind === "ping" && phaseOf(state) !== "battle") return refuse("no-battle");
    return this.#talk.say(String(seat), saying, { seat, name, guest: player === "", who: whoInSeat(player, seat, name) }, now(), tell);
  }

  #pause(seat: number, pause: boolean): Reply {
    const { state, absences } = this.#parts;
    if (phaseOf(state) !== "battle") return refuse("no-battle");
    if (pause) return absences.caller === null && !state.paused && absences.call(seat) ? DONE : refuse("no-pause-left");
    if (absences.caller !== seat) return refuse("not-yours");
    absences.release();
    return DONE;
  }

  #callCaptain(seat: number, level: CaptainLevel | null): Reply {
    if (this.#parts.state.rated) return refuse("terms-rated");
    return this.#thenBegin(callCaptain(this.#parts.state, seat, level));
  }

  #ready(seat: number, ready: boolean): Reply {
    const { state, entrance } = this.#parts;
    if (!ready && entrance.isPairing) return refuse("found-stay");
    if (ready && this.#changed.by === 1 - seat && this.#parts.now() - this.#changed.at < SEEN_AFTER_S) return refuse("terms-changed");
    if (ready && state.rated && !mayBeRated(state)) return refuse("terms-rated");
    const shutOut = ready ? this.#shutOutFor(seat) : 0;
    if (shutOut > 0) return refuse("shut-out", shutOut);
    return this.#thenBegin(setReady(state, seat, ready));
  }

  /** s for which somebody may not fight whoever sits opposite; captains fight everybody. */
  #shutOutFor(seat: number): number {
    const { state, people } = this.#parts;
    return captainOf(state, 1 - seat) !== null ? 0 : people.shutOutFor(seatOf(state, seat).player);
  }

  #thenBegin(outcome: Reply): Reply {
    if (outcome.ok) this.#parts.beginIfReady();
    return outcome;
  }

  /** Fleets that are not matched make a casual battle of a rated one. */
  #casualIfUnmatched(outcome: Reply): Reply {
    const { state } = this.#parts;
    if (outcome.ok && state.rated && !mayBeRated(state)) state.rated = false;
    return outcome;
  }

  #rematch(seat: number): Reply {
    const { state, fightAgain } = this.#parts;
    if (phaseOf(state) !== "result" || freeSeat(state) >= 0) return refuse("wrong-phase");
    const shutOut = this.#shutOutFor(seat);
    if (shutOut > 0) return refuse("shut-out", shutOut);
    if (askRematch(state, seat)) fightAgain();
    return DONE;
  }
}

/** A request whose payload is checked by its shape before it is run. */
function ask<S extends z.ZodType>(type: string, shape: S, run: (seat: number, payload: z.output<S>) => Reply): Request {
  return { type, shape, invalid: "bad-request", run };
}
