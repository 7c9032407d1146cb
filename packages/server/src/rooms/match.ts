import { Fight } from "@terok-nor/host/fight.ts";
import type { Charge } from "@terok-nor/shared/aftermath/trial.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { otherSide } from "@terok-nor/shared/ships/types.ts";
import type { Decision } from "@terok-nor/shared/wire/conduct.ts";
import { refuse } from "@terok-nor/shared/wire/refusals.ts";
import type { Reply } from "@terok-nor/shared/wire/requests.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import type { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import type { KeptRoom, MatchOpening, Unfinished } from "../archive/archive.ts";
import { Fenced } from "../archive/lease.ts";
import { newPublicId } from "../gate/codes.ts";
import { log } from "../kit/log.ts";
import type { Absences, Hold } from "./absences.ts";
import type { Commanders } from "./commanders.ts";
import { Conduct, type Ruling } from "./conduct.ts";
import type { Engagement } from "./engagement.ts";
import type { Feeder } from "./feeder.ts";
import { keptRoom, seatsOf, showOver } from "./kept-room.ts";
import { phaseOf } from "./muster.ts";
import { participantsOf } from "./participants.ts";
import { Scribe } from "./scribe.ts";
import { captainOf, SEATS, seatOf, sideOf } from "./seats.ts";
import { Sequence } from "./sequence.ts";
import type { Services } from "./services.ts";
import { Settlement } from "./settlement.ts";

/** The parts of a room that a match is fought with. */
export interface MatchParts {
  readonly state: RoomState;
  readonly engagement: Engagement;
  readonly absences: Absences;
  readonly commanders: Commanders;
  readonly services: Services;
  readonly feeder: Feeder;
  /** s since the room was opened. */
  readonly now: () => number;
}

/** s for which those who fought wait for what it came to until it is written. */
const WRITTEN_WITHIN_S = 2;

/** A battle that is decided, and of which nobody was told yet. */
interface Ending {
  readonly result: BattleResult;
  /** It is no battle that came to nothing. */
  readonly counts: boolean;
  /** s since the room was opened. */
  readonly toldBy: number;
  isWritten: boolean;
}

/** What becomes of the battles fought in a room, one after the other: how each is ended, written down, rated and judged. */
export class Match {
  readonly #parts: MatchParts;
  readonly conduct: Conduct;
  readonly #sequence: Sequence;
  #scribe: Scribe | null = null;
  #settlement: Settlement | null = null;
  #ending: Ending | null = null;
  /** How the battle was ended off the field, once it was. */
  #ruling: Ruling | null = null;
  /** The server failed in it: nobody is to lose by that. */
  #faulted = false;

  constructor(parts: MatchParts) {
    this.#parts = parts;
    this.#sequence = new Sequence(parts.state);
    this.conduct = new Conduct(parts.state, (ruling) => this.#rule(ruling));
  }

  /** A battle of what was agreed on begins. */
  begin(): void {
    const { state, engagement, absences, services } = this.#parts;
    const id = newPublicId();
    this.#faulted = false;
    const opening: MatchOpening = {
      id,
      code: state.code,
      seats: seatsOf(state, this.#parts.commanders).filter((seat) => seat !== null),
      ...this.#sequence.begin(id),
    };
    this.#open(opening, null);
    engagement.begin(new Fight(opening.setup), services.thinking);
    absences.begin(opening.terms.pauses);
    this.conduct.begin();
  }

  /** A battle goes on that was fought when the server stopped; whoever does not come back does not lose by it. */
  resume({ opening, entries, upTo }: Unfinished): void {
    const { state, engagement, absences, services } = this.#parts;
    const fight = Fight.again(opening.setup, entries, upTo);
    this.#sequence.resume({ ...opening, carried: opening.setup.carried });
    this.#faulted = true;
    state.seed = opening.setup.seed;
    this.#open(opening, fight);
    engagement.begin(fight, services.thinking);
    absences.begin(opening.terms.pauses);
    this.conduct.resume();
  }

  /** The room stands open again between two battles. */
  reopen({ over, series, terms }: KeptRoom): void {
    if (series !== null) this.#sequence.resume({ ...series, terms });
    if (over !== null) showOver(this.#parts.state, over);
  }

  /** The room as it stands between two battles; null while one is fought. */
  kept(): KeptRoom | null {
    return keptRoom(this.#parts.state, this.#parts.commanders, this.#sequence.kept());
  }

  /** Follows a step in which the battle may have moved. @returns what it came to, if this step decided it. */
  step(hold: Hold): BattleResult | null {
    const { engagement, absences, state } = this.#parts;
    this.conduct.step(hold.paused, (seat) => absences.awayFor(seat));
    for (const seat of SEATS) seatOf(state, seat).pauseBudget = absences.budget(seat);
    if (!hold.paused && engagement.fight !== null) this.#scribe?.follow(engagement.fight);
    this.#parts.feeder.paused(state.paused, state.missing);
    this.#parts.feeder.ticks(engagement.fight?.record.entries ?? [], engagement.fight?.tick ?? 0);
    return this.settle();
  }

  /**
   * A seat is given up: left, or not come back to. In a running battle that ends it.
   * @param left by will, not by a lost line.
   */
  giveUp(seat: number, left: boolean): void {
    const { state, absences } = this.#parts;
    if (phaseOf(state) !== "battle") return;
    const other = 1 - seat;
    const alone = captainOf(state, other) === null && (absences.isAway(other) || !seatOf(state, other).connected);
    if (!left && (this.#faulted || alone)) this.#rule({ decision: "void", by: null, loser: null, stalled: false });
    else if (left || captainOf(state, other) !== null)
      this.#rule({ decision: "left", by: sideOf(state, seat), loser: seat, stalled: false });
    else this.#rule({ decision: "claimed", by: sideOf(state, other), loser: seat, stalled: false });
  }

  /** Nobody is there any more whom a running battle is fought for. */
  callOff(): void {
    if (phaseOf(this.#parts.state) === "battle") this.#rule({ decision: "void", by: null, loser: null, stalled: false });
  }

  /**
   * Ends a battle that is decided. Nobody is told before that is written, so that no
   * crash undoes what was seen; but if the archive takes long, nobody waits for it.
   * @returns what it came to, once, as it is told.
   */
  settle(): BattleResult | null {
    this.#ending ??= this.#decide();
    if (this.#ending === null || (!this.#ending.isWritten && this.#parts.now() < this.#ending.toldBy)) return null;
    const { result, counts } = this.#ending;
    this.#ending = null;
    this.#parts.engagement.tell();
    this.#sequence.show();
    this.#settlement?.tell();
    const { fight } = this.#parts.engagement;
    if (fight !== null) this.#parts.feeder.result(fight.record.entries, fight.tick, counts ? result : null);
    return result;
  }

  /** The room closes: nobody is left in it to wait until it is written, and whoever watches hears now what it came to. */
  close(): void {
    if (this.#ending === null) return;
    this.#ending.isWritten = true;
    this.settle();
  }

  /** The battle is decided, and nobody knows it yet: nothing in it moves any more. */
  get isDecided(): boolean {
    return this.#ending !== null;
  }

  #decide(): Ending | null {
    const { engagement, state, now } = this.#parts;
    const { fight } = engagement;
    const result = engagement.decide();
    if (result === null || fight === null) return null;
    const ruling = this.#ruling;
    const decision: Decision = ruling?.decision ?? (result.ending === "resigned" ? "resigned" : "fought");
    const by = ruling?.by ?? (decision === "resigned" && result.winner !== null ? otherSide(result.winner) : null);
    const counts = decision !== "void" && decision !== "called-off";
    if (counts) this.#sequence.note(state.match, result, () => fight.carried());
    this.#settlement = new Settlement(state, this.#parts.services.matches, {
      match: state.match,
      result: counts ? result : null,
      decision,
      by,
      now: now(),
    });
    const ending: Ending = { result, counts, toldBy: this.#tellBy(), isWritten: false };
    void this.#archive(fight, counts ? result : null, decision, by).then(
      () => {
        ending.isWritten = true;
      },
      (error) => log.warn({ match: state.match, err: error }, "a battle's end is another server's to write"),
    );
    return ending;
  }

  /** s since the room was opened. What is not written yet may be fought on by another server, where there are others. */
  #tellBy(): number {
    const { services, now } = this.#parts;
    return services.lease.isShared ? Number.POSITIVE_INFINITY : now() + WRITTEN_WITHIN_S;
  }

  charge(seat: number, charge: Charge | null): Reply {
    if (phaseOf(this.#parts.state) !== "result" || this.#settlement === null) return refuse("wrong-phase");
    const outcome = this.#settlement.charge(seat, charge, this.#parts.now());
    const { verdict } = this.#settlement;
    if (outcome.ok && verdict !== null) this.#parts.feeder.verdict(verdict);
    return outcome;
  }

  /** Makes room for the next battle. @returns whether the two change sides for it. */
  next(): boolean {
    const { state, engagement } = this.#parts;
    this.#scribe = null;
    this.#settlement = null;
    state.aftermath = "";
    engagement.clear();
    return this.#sequence.next();
  }

  #open(opening: MatchOpening, begun: Fight | null): void {
    this.#ruling = null;
    const { state, services, feeder } = this.#parts;
    state.match = opening.id;
    feeder.begin(opening.id, opening.setup, { participants: participantsOf(state), choices: opening.choices, terms: opening.terms });
    this.#scribe = new Scribe(services.matches, opening, begun);
  }

  /** Ends the battle off the field. */
  #rule(ruling: Ruling): void {
    if (this.#ruling !== null) return;
    this.#ruling = this.#faulted && ruling.decision === "claimed" ? { ...ruling, decision: "void", by: null, loser: null } : ruling;
    const { decision, loser } = this.#ruling;
    if (loser !== null) this.#parts.engagement.resign(loser);
    else if (decision === "drawn" || decision === "called-off" || decision === "void") this.#parts.engagement.close(decision);
  }

  async #archive(fight: Fight, result: BattleResult | null, decision: Decision, by: Side | null): Promise<void> {
    const { commanders, services, state } = this.#parts;
    const settlement = this.#settlement;
    const stalled = this.#ruling?.stalled ?? false;
    try {
      const ratings = await this.#scribe?.end(fight, { result, decision, by, stalled });
      await commanders.refresh(services.accounts);
      if (ratings !== undefined && settlement === this.#settlement) settlement?.rated(ratings);
    } catch (error) {
      if (error instanceof Fenced) throw error;
      log.error({ match: state.match, err: error }, "a battle's end could not be archived");
    }
  }
}
