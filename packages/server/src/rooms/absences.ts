import { GRACE_S, PAUSE_BUDGET_S, RESUME_S, ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";

interface Absence {
  /** Steps the seat is still kept. */
  left: number;
  readonly giveUp: () => void;
}

/** What a step of the room brought: the battle goes on, stands still, or may go on from the next step. */
export type Standing = { readonly paused: false } | { readonly paused: true; readonly missing: number | null; readonly seconds: number };
const ON: Standing = { paused: false };

/** Who of the two is away, how long their seat is kept, and whether the battle waits for them. Counted in steps of the room. */
export class Absences {
  readonly #away: [Absence | null, Absence | null] = [null, null];
  readonly #budget: [number, number] = [0, 0];
  /** Steps until the battle goes on, and on whose account. */
  #resume = 0;
  #resumeFor = 0;

  /** A new battle: nobody has used any pause yet. */
  begin(): void {
    this.#budget.fill(PAUSE_BUDGET_S * ROOM_HZ);
    this.#resume = 0;
  }

  /** Someone's line dropped. `giveUp` is called once if they do not come back in time. */
  leave(seat: number, giveUp: () => void): void {
    this.#away[seat] = { left: GRACE_S * ROOM_HZ, giveUp };
  }

  /** Someone came back. */
  comeBack(seat: number): void {
    if (this.#away[seat] !== null) this.#resume = RESUME_S * ROOM_HZ;
    this.#resumeFor = seat;
    this.#away[seat] = null;
  }

  /** A seat is nobody's any more. */
  forget(seat: number): void {
    this.#away[seat] = null;
  }

  isAway(seat: number): boolean {
    return this.#away[seat] !== null;
  }

  /** Counts a step. Seats whose time has run out are given up, each at its own step. */
  step(): Standing {
    for (const seat of [0, 1]) {
      const absence = this.#away[seat];
      if (!absence) continue;
      absence.left -= 1;
      if (absence.left > 0) continue;
      this.#away[seat] = null;
      absence.giveUp();
    }
    return this.#standing();
  }

  #standing(): Standing {
    const missing = [0, 1].find((seat) => this.#away[seat] !== null);
    if (missing !== undefined) {
      if (!this.#spend(missing)) return ON;
      return { paused: true, missing, seconds: Math.ceil((this.#away[missing] as Absence).left / ROOM_HZ) };
    }
    if (this.#resume <= 0 || !this.#spend(this.#resumeFor)) return ON;
    this.#resume -= 1;
    return { paused: true, missing: null, seconds: Math.ceil(this.#resume / ROOM_HZ) };
  }

  /** A step of pause on a seat's account; none is left once it has held up the battle for its whole budget. */
  #spend(seat: number): boolean {
    const left = this.#budget[seat] as number;
    this.#budget[seat] = left - 1;
    return left > 0;
  }
}
