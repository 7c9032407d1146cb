import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { Plan } from "../approach/plans.ts";
import { type Captain, createCaptain } from "../captain.ts";
import type { IntentionName } from "../mind/intention-names.ts";
import type { Muster } from "../mind/muster.ts";
import { ASSAULT_BUDGET, type Budget, OPENING_BUDGET } from "./budget.ts";
import type { Choice, Staff } from "./question.ts";
import { AS_USUAL, isSame, type Way } from "./way.ts";

/** s of act one after which its plan is no more changed: what was begun is gone on with. */
const SETTLED = 5;

/** What a strategist is told when it is made. */
export interface Calling {
  readonly side: Side;
  /** As createCaptain() takes it. */
  readonly seed: number;
  readonly muster: Muster;
  readonly staff: Staff;
  /** Parts of its plan of act one that stand as they are. */
  readonly given?: Partial<Plan>;
  readonly without?: readonly IntentionName[];
  readonly byHand?: readonly IntentionName[];
  readonly budgets?: { readonly opening: Budget; readonly assault: Budget };
}

/**
 * The captain above the admirals. It fights as an admiral does, along a way that it weighs anew every few seconds by playing
 * the battle on, and so, unlike other captains, it remembers: one for each battle. Its answers are acted on a set time after
 * they were asked for, or when they are there, if that is later; until then, and where none comes, the way before goes on.
 * One made in mid-battle begins as an admiral.
 */
export function createStrategist(calling: Calling): Captain {
  const { side, seed, muster, given, without = [], byHand = [] } = calling;
  const captainOn = (way: Way): Captain =>
    createCaptain(side, "strategist", seed, muster, { ...way.plan, ...given }, [...way.without, ...without], byHand);
  const mind = new Mind(calling);
  let captain = captainOn(AS_USUAL);
  return {
    side,
    level: "strategist",
    due: (tick) => captain.due(tick),
    think(picture) {
      const way = mind.takeUp(picture.tick);
      if (way !== null) captain = captainOn(way);
      mind.wonder(picture);
      return captain.think(picture);
    },
  };
}

/** The way a strategist is on, and the question it thinks about. */
class Mind {
  readonly #calling: Calling;
  #standing: Way = AS_USUAL;
  /** Tick of the last question; -1: none yet. */
  #asked = -1;
  #waiting = false;
  #answer: { readonly choice: Choice | null; readonly from: number } | null = null;

  constructor(calling: Calling) {
    this.#calling = calling;
  }

  /** Goes over to what was decided, once it is time. @returns the way, if it is another from now on. */
  takeUp(tick: number): Way | null {
    if (this.#answer === null || tick < this.#answer.from) return null;
    const { choice } = this.#answer;
    const way = choice?.way ?? AS_USUAL;
    this.#answer = null;
    if (isSame(way, this.#standing)) return null;
    this.#standing = way;
    if (choice !== null) this.#calling.staff.tell?.(choice);
    return way;
  }

  /** Asks what to do, when that is due and no answer is waited for. */
  wonder(picture: Picture): void {
    const { seed, muster, staff, without: never = [], budgets } = this.#calling;
    if (this.#waiting || this.#answer !== null) return;
    const { opening = OPENING_BUDGET, assault = ASSAULT_BUDGET } = budgets ?? {};
    const budget = picture.chart === null ? assault : opening;
    if (!this.#isDue(picture, budget)) return;
    this.#asked = picture.tick;
    this.#waiting = true;
    const from = picture.tick + Math.round(budget.delay * muster.hz);
    staff.ponder({ picture, muster, seed, standing: this.#standing, never, budget }, (choice) => {
      this.#waiting = false;
      this.#answer = { choice, from };
    });
  }

  #isDue({ chart, phase, tick }: Picture, { every }: Budget): boolean {
    const { muster, given = {} } = this.#calling;
    const { hz } = muster;
    if (phase === "aftermath") return false;
    // A plan that stands as it was given is not weighed.
    if (chart !== null) return this.#asked < 0 && tick < SETTLED * hz && Object.keys(given).length === 0;
    return this.#asked < 0 || tick - this.#asked >= every * hz;
  }
}
