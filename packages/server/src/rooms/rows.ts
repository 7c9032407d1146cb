import type { Motion } from "@terok-nor/shared/sight/picture.ts";
import { astray, REFRESH_TICKS, reckon } from "@terok-nor/shared/wire/reckon.ts";
import { type MotionRow, readMotion, writeMotion } from "@terok-nor/shared/wire/rows/motion-row.ts";

const FREE = -1;

/** The fixed rows of one kind in one picture: which thing each row shows, and when its motion was last sent. */
export class Rows<Row extends MotionRow> {
  readonly #rows: readonly Row[];
  readonly #clear: (row: Row) => void;
  readonly #ids: number[];
  readonly #sentAt: number[];

  constructor(rows: Iterable<Row>, clear: (row: Row) => void) {
    this.#rows = [...rows];
    this.#clear = clear;
    this.#ids = this.#rows.map(() => FREE);
    this.#sentAt = this.#rows.map(() => 0);
  }

  /**
   * The row that shows a thing, taking the lowest free one for a newcomer.
   * @returns null if every row is taken: it is then not shown.
   */
  place(id: number): { row: Row; index: number; fresh: boolean } | null {
    const known = this.#ids.indexOf(id);
    const index = known >= 0 ? known : this.#ids.indexOf(FREE);
    const row = this.#rows[index];
    if (row === undefined) return null;
    this.#ids[index] = id;
    return { row, index, fresh: known < 0 };
  }

  /** Frees the rows of whatever is no longer in the picture. */
  keep(present: ReadonlySet<number>): void {
    this.#ids.forEach((id, index) => {
      if (id === FREE || present.has(id)) return;
      this.#ids[index] = FREE;
      this.#clear(this.#rows[index] as Row);
    });
  }

  /**
   * Sends a motion if the other end, reckoning from what it was last sent, would draw it astray.
   * @param moving false for a last-known mark: it stands where it is, whatever speed it was seen at.
   * @param now always send.
   */
  move(index: number, tick: number, hz: number, actual: Motion, moving: boolean, now: boolean): void {
    const row = this.#rows[index] as Row;
    const age = tick - (this.#sentAt[index] as number);
    const shown = moving ? reckon(readMotion(row), age / hz) : row;
    const stale = moving && age >= REFRESH_TICKS && actual.speed !== 0;
    if (!now && !stale && !astray(shown, actual)) return;
    if (writeMotion(row, actual) || now) this.#sentAt[index] = tick;
  }
}
