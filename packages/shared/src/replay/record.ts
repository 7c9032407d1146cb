import { createBattle } from "../battle/create.ts";
import type { BattleEvent } from "../battle/events.ts";
import { giveOrder, steerByHand } from "../battle/give-order.ts";
import type { Order } from "../battle/orders/order.ts";
import type { BattleSetup, BattleState } from "../battle/state.ts";
import { tick } from "../battle/tick.ts";
import type { Side } from "../ships/types.ts";

/** One thing a player did, before the tick that followed `tick`. */
export type Entry =
  | { readonly tick: number; readonly side: Side; readonly order: Order }
  | { readonly tick: number; readonly side: Side; readonly helm: readonly [turn: number, throttle: number] };

/** A battle as its opening and all that was done in it: enough to play it again, bit for bit. */
export interface BattleRecord {
  readonly setup: BattleSetup;
  readonly entries: Entry[];
}

export function createRecord(setup: BattleSetup): BattleRecord {
  return { setup, entries: [] };
}

/** Notes an order that was accepted; refused ones change nothing and need no record. */
export function recordOrder(record: BattleRecord, tickNow: number, side: Side, order: Order): void {
  record.entries.push({ tick: tickNow, side, order });
}

/** Notes the hand on the helm (turn -1 to 1, throttle 0 to 1). */
export function recordHelm(record: BattleRecord, tickNow: number, side: Side, turn: number, throttle: number): void {
  record.entries.push({ tick: tickNow, side, helm: [turn, throttle] });
}

/**
 * Does what was done before the next tick, from entry `next` on; whatever comes of it at once goes to `out`.
 * @returns the first entry that is still to come.
 */
export function carryOut(state: BattleState, entries: readonly Entry[], next: number, out: BattleEvent[]): number {
  let at = next;
  for (let entry = entries[at]; entry !== undefined && entry.tick <= state.tick; entry = entries[++at]) {
    if ("order" in entry) giveOrder(state, entry.side, entry.order, out);
    else steerByHand(state, entry.side, entry.helm[0], entry.helm[1]);
  }
  return at;
}

/** Plays a record again; `each` is called after every tick. Ends with the battle, or at `until` ticks. */
export function playRecord(record: BattleRecord, until: number, each: (state: BattleState, events: BattleEvent[]) => void): BattleState {
  const state = createBattle(record.setup);
  const events: BattleEvent[] = [];
  let next = 0;
  while (state.tick < until && state.phase !== "aftermath") {
    if (events.length > 0) events.length = 0;
    next = carryOut(state, record.entries, next, events);
    tick(state, events);
    each(state, events);
  }
  return state;
}
