import { Packr } from "msgpackr";
import { createBattle } from "../battle/create.ts";
import type { BattleEvent } from "../battle/events.ts";
import type { BattleSetup, BattleState } from "../battle/state.ts";
import { tick } from "../battle/tick.ts";
import { carryOut, type Entry } from "./record.ts";

/** Saves states and gives them back as they were; never used on bytes that come from elsewhere. */
const packr = new Packr({ useRecords: true, structuredClone: false });

/** A state at a moment between two ticks, to go on from. */
export interface Snapshot {
  readonly tick: number;
  readonly bytes: Uint8Array;
  /** Entries given before. */
  readonly given: number;
}

/** A battle being run again from its entries, which may still be growing. */
export class Cursor {
  state: BattleState;
  #given: number;

  constructor(setup: BattleSetup, from?: Snapshot) {
    this.state = from === undefined ? createBattle(setup) : packr.unpack(from.bytes);
    this.#given = from?.given ?? 0;
  }

  save(): Snapshot {
    return { tick: this.state.tick, bytes: Uint8Array.from(packr.pack(this.state)), given: this.#given };
  }

  /**
   * Gives what was given before the next tick, as far as it is known,
   * and runs that tick if `tickToo`. Whatever happens goes to `out`.
   */
  step(entries: readonly Entry[], tickToo: boolean, out: BattleEvent[]): void {
    this.#given = carryOut(this.state, entries, this.#given, out);
    if (tickToo) tick(this.state, out);
  }
}
