import { createBattle } from "@terok-nor/shared/battle/create.ts";
import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import { giveOrder, steerByHand } from "@terok-nor/shared/battle/orders.ts";
import type { BattleSetup, BattleState } from "@terok-nor/shared/battle/state.ts";
import { tick } from "@terok-nor/shared/battle/tick.ts";
import type { Entry } from "@terok-nor/shared/replay/record.ts";

/** A battle fought elsewhere, run again as word of it comes in. */
export class Rerun {
  readonly state: BattleState;
  /** Tick up to which it may be run. */
  upTo = 0;
  readonly #entries: Entry[] = [];
  #next = 0;

  constructor(setup: BattleSetup) {
    this.state = createBattle(setup);
  }

  /** More was done in it, in the order of time, and it has run further. */
  learn(entries: readonly Entry[], upTo: number): void {
    for (const entry of entries) this.#entries.push(entry);
    this.upTo = Math.max(this.upTo, upTo);
  }

  /** Ticks that may be run and were not. */
  get behind(): number {
    return this.state.phase === "aftermath" ? 0 : this.upTo - this.state.tick;
  }

  /** Runs the next tick and says what happened in it. */
  step(): BattleEvent[] {
    const events: BattleEvent[] = [];
    this.#carryOut(events);
    tick(this.state, events);
    return events;
  }

  /** Whatever was done after the last tick, as when somebody resigns. */
  finish(): BattleEvent[] {
    const events: BattleEvent[] = [];
    this.#carryOut(events);
    return events;
  }

  #carryOut(events: BattleEvent[]): void {
    const { state } = this;
    for (let entry = this.#entries[this.#next]; entry !== undefined && entry.tick <= state.tick; entry = this.#entries[++this.#next]) {
      if ("order" in entry) giveOrder(state, entry.side, entry.order, events);
      else steerByHand(state, entry.side, entry.helm[0], entry.helm[1]);
    }
  }
}
