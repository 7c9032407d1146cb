import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";

const STEP_MS = 1000 / ROOM_HZ;
/** Steps made up for at once after a stall; the rest is dropped, as a server does. */
const MOST_STEPS = 5;

/** Lets a battle go on by the clock, at a pace that may change or be none. */
export class Pacer {
  readonly #step: (due: number) => void;
  readonly #now: () => number;
  #pace = 0;
  /** ms at which the next step is due. */
  #due = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param step one step; `due` ms. @param now ms of a clock that only goes forward. */
  constructor(step: (due: number) => void, now: () => number) {
    this.#step = step;
    this.#now = now;
  }

  /** s of battle to one of the clock's; 0: it stands still. */
  set(pace: number): void {
    if (pace === this.#pace) return;
    clearTimeout(this.#timer);
    this.#pace = pace;
    if (pace === 0) return;
    this.#due = this.#now() + STEP_MS / pace;
    this.#wait();
  }

  get pace(): number {
    return this.#pace;
  }

  #wait(): void {
    this.#timer = setTimeout(() => this.#go(), Math.max(0, this.#due - this.#now()));
  }

  #go(): void {
    const every = STEP_MS / this.#pace;
    this.#due = Math.max(this.#due, this.#now() - MOST_STEPS * every);
    while (this.#pace > 0 && this.#due <= this.#now()) {
      const due = this.#due;
      this.#due += STEP_MS / this.#pace;
      this.#step(due);
    }
    if (this.#pace > 0) this.#wait();
  }
}
