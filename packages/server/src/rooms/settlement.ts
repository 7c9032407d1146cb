import { judge } from "@terok-nor/shared/aftermath/court.ts";
import type { Charge, Verdict } from "@terok-nor/shared/aftermath/trial.ts";
import { otherSide, type Side } from "@terok-nor/shared/ships/types.ts";
import { type Aftermath, TRIAL_S } from "@terok-nor/shared/wire/conduct.ts";
import { DONE, refuse } from "@terok-nor/shared/wire/refusals.ts";
import type { Reply } from "@terok-nor/shared/wire/requests.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import type { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import type { MatchArchive } from "../archive/archive.ts";
import type { RatingChanges } from "../archive/rating-changes.ts";
import { log } from "../kit/log.ts";
import { captainOf, SEATS, sideOf } from "./seats.ts";

/**
 * What came of a battle for the two who fought it: how they are rated
 * after it, and the trial in which the loser blames somebody else.
 */
export class Settlement {
  readonly #state: RoomState;
  readonly #matches: MatchArchive;
  readonly #match: string;
  readonly #result: BattleResult | null;
  #aftermath: Aftermath;
  #isTold = false;

  /** @param now s since the room was opened. */
  constructor(
    state: RoomState,
    matches: MatchArchive,
    over: {
      readonly match: string;
      readonly result: BattleResult | null;
      readonly decision: Aftermath["decision"];
      readonly by: Side | null;
      readonly now: number;
    },
  ) {
    this.#state = state;
    this.#matches = matches;
    this.#match = over.match;
    this.#result = over.result;
    const loser = this.#loser();
    this.#aftermath = {
      decision: over.decision,
      by: over.by,
      ratings: { terran: null, alliance: null },
      counted: null,
      trial: loser === null ? null : { side: loser, until: Math.round(over.now) + TRIAL_S, verdict: null },
    };
  }

  /** Tells both. What changes later is told as it does. */
  tell(): void {
    this.#isTold = true;
    this.#show();
  }

  get verdict(): Verdict | null {
    return this.#aftermath.trial?.verdict ?? null;
  }

  /** The archive has rated the battle. */
  rated({ counted, ...ratings }: RatingChanges): void {
    this.#aftermath = { ...this.#aftermath, ratings, counted };
    this.#show();
  }

  /**
   * The loser brings a charge, once and in time, or with null takes the blame.
   * @param now s since the room was opened.
   */
  charge(seat: number, charge: Charge | null, now: number): Reply {
    const { trial } = this.#aftermath;
    if (trial === null || sideOf(this.#state, seat) !== trial.side || this.#result === null) return refuse("not-loser");
    if (trial.verdict !== null || now > trial.until) return refuse("too-late");
    if (charge === null) {
      this.#try({ ...trial, until: 0 });
      return DONE;
    }
    const verdict = judge(this.#result.story, trial.side, charge, this.#result.chance);
    if ("refusal" in verdict) return refuse(verdict.refusal);
    this.#try({ ...trial, verdict });
    void this.#keep(verdict);
    return DONE;
  }

  async #keep(verdict: Verdict): Promise<void> {
    try {
      const change = await this.#matches.judge(this.#match, verdict);
      const { ratings, counted } = this.#aftermath;
      if (change !== null) this.rated({ ...ratings, [verdict.side]: change, counted });
    } catch (error) {
      log.error({ match: this.#match, err: error }, "a verdict could not be archived");
    }
  }

  #try(trial: Aftermath["trial"]): void {
    this.#aftermath = { ...this.#aftermath, trial };
    this.#show();
  }

  /** Side of the person who lost; null where nobody did, or a captain. */
  #loser(): Side | null {
    const winner = this.#result?.winner ?? null;
    const seat = SEATS.find((index) => sideOf(this.#state, index) !== null && sideOf(this.#state, index) !== winner);
    if (winner === null || seat === undefined || captainOf(this.#state, seat) !== null) return null;
    return winner === null ? null : otherSide(winner);
  }

  #show(): void {
    if (this.#isTold) this.#state.aftermath = JSON.stringify(this.#aftermath);
  }
}
