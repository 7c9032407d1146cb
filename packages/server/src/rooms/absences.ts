import { RESUME_S, ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";

interface Absence {
  /** Steps it has lasted, and for which the seat is kept. */
  lasted: number;
  readonly kept: number;
  readonly giveUp: () => void;
}

/** Whether the battle is held up: it goes on, stands still, or may go on from the next step. */
export type Hold =
  | { readonly paused: false }
  | {
      readonly paused: true;
      /** Seat that is away; seat that called the pause; neither: all are back and the battle is about to go on. */
      readonly missing: number | null;
      readonly by: number | null;
      /** s the seat is kept, the pause may last, or until it goes on. */
      readonly seconds: number;
    };
const ON: Hold = { paused: false };
const RESUME = RESUME_S * ROOM_HZ;

/**
 * For whom of the two the battle waits: for one who is away, and for one who called a pause. Either way it is the
 * account of that seat that is charged, and once it is empty the battle goes on. Counted in steps of the room.
 */
export class Absences {
  readonly #away: [Absence | null, Absence | null] = [null, null];
  readonly #budget: [number, number] = [0, 0];
  /** Seat that called a pause, or -1. */
  #called = -1;
  /** Steps until the battle goes on, and on whose account. */
  #resume = 0;
  #resumeFor = 0;

  /** A new battle, in which each may hold up the other for so many s. */
  begin(budget: number): void {
    this.#budget.fill(budget * ROOM_HZ);
    this.#called = -1;
    this.#resume = 0;
  }

  /** Someone's line dropped. `giveUp` is called once if they do not come back within `kept` s. */
  leave(seat: number, kept: number, giveUp: () => void): void {
    this.#away[seat] = { lasted: 0, kept: kept * ROOM_HZ, giveUp };
  }

  /** Someone came back. */
  comeBack(seat: number): void {
    if (this.#away[seat] !== null) this.#goOnFor(seat);
    this.#away[seat] = null;
  }

  /** A seat is nobody's any more. */
  forget(seat: number): void {
    this.#away[seat] = null;
  }

  isAway(seat: number): boolean {
    return this.#away[seat] !== null;
  }

  /** s for which a seat has been away; 0: it is there. */
  awayFor(seat: number): number {
    return (this.#away[seat]?.lasted ?? 0) / ROOM_HZ;
  }

  /** s of waiting a seat may still ask of the other. */
  budget(seat: number): number {
    return Math.max(0, Math.ceil((this.#budget[seat] as number) / ROOM_HZ));
  }

  /** Seat whose pause it is, or null. */
  get caller(): number | null {
    return this.#called < 0 ? null : this.#called;
  }

  /** A seat calls a pause. @returns whether it had any left; the last seconds of an account are kept for going on. */
  call(seat: number): boolean {
    if ((this.#budget[seat] as number) <= RESUME) return false;
    this.#called = seat;
    return true;
  }

  /** The pause that was called ends. */
  release(): void {
    if (this.#called >= 0) this.#goOnFor(this.#called);
    this.#called = -1;
  }

  /** Counts a step. Seats whose time has run out are given up, each at its own step. */
  step(): Hold {
    for (const seat of [0, 1]) {
      const absence = this.#away[seat];
      if (!absence) continue;
      absence.lasted += 1;
      if (absence.lasted < absence.kept) continue;
      this.#away[seat] = null;
      absence.giveUp();
    }
    return this.#standing();
  }

  #goOnFor(seat: number): void {
    this.#resume = RESUME;
    this.#resumeFor = seat;
  }

  #standing(): Hold {
    const missing = [0, 1].find((seat) => this.#away[seat] !== null);
    if (missing !== undefined) {
      if (!this.#spend(missing)) return ON;
      const { kept, lasted } = this.#away[missing] as Absence;
      return { paused: true, missing, by: null, seconds: Math.ceil((kept - lasted) / ROOM_HZ) };
    }
    if (this.#called >= 0) return this.#standStill(this.#called);
    if (this.#resume <= 0 || !this.#spend(this.#resumeFor)) return ON;
    this.#resume -= 1;
    return { paused: true, missing: null, by: null, seconds: Math.ceil(this.#resume / ROOM_HZ) };
  }

  /** A pause that was called goes on until its caller ends it, or only enough is left for going on. */
  #standStill(by: number): Hold {
    this.#spend(by);
    const left = (this.#budget[by] as number) - RESUME;
    if (left <= 0) this.release();
    return { paused: true, missing: null, by, seconds: Math.ceil(Math.max(0, left) / ROOM_HZ) };
  }

  /** A step of waiting on a seat's account; false once it has held up the battle for its whole budget. */
  #spend(seat: number): boolean {
    const left = this.#budget[seat] as number;
    this.#budget[seat] = left - 1;
    return left > 0;
  }
}
