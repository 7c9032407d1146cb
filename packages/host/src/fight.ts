import { reckonOdds } from "@terok-nor/commander/counsel/reckon.ts";
import { Chronicle } from "@terok-nor/shared/aftermath/chronicle.ts";
import { marginOf } from "@terok-nor/shared/aftermath/margin.ts";
import type { Carried } from "@terok-nor/shared/battle/carried.ts";
import { carriedOver } from "@terok-nor/shared/battle/carry.ts";
import { createBattle } from "@terok-nor/shared/battle/create.ts";
import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import { giveOrder, steerByHand } from "@terok-nor/shared/battle/give-order.ts";
import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import type { Refusal } from "@terok-nor/shared/battle/refusals.ts";
import type { BattleSetup, BattleState } from "@terok-nor/shared/battle/state.ts";
import { tick } from "@terok-nor/shared/battle/tick.ts";
import type { Keyframe } from "@terok-nor/shared/replay/file.ts";
import { hashState } from "@terok-nor/shared/replay/hash.ts";
import { Keyframes } from "@terok-nor/shared/replay/keyframe.ts";
import { type BattleRecord, carryOut, createRecord, type Entry, recordHelm, recordOrder } from "@terok-nor/shared/replay/record.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { seenEvent } from "@terok-nor/shared/sight/seen-event.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import type { Decision } from "@terok-nor/shared/wire/conduct.ts";
import type { ApproachResult, BattleResult } from "@terok-nor/shared/wire/result.ts";
import { Reasons } from "./reasons.ts";

/** s from one reckoning of the odds to the next. */
const ODDS_EVERY_S = 5;

/** How a battle ends that nobody wins, off the field. */
export type UnfoughtEnding = Exclude<Decision, "fought" | "resigned" | "left" | "claimed">;

/** A running battle: the rules and the record from which it can be run again. It knows nothing of rooms, lines or people. */
export class Fight {
  readonly #state: BattleState;
  /** All that was done so far. */
  readonly record: BattleRecord;
  /** Why captains, if any, ordered what they did. */
  readonly reasons = new Reasons();
  readonly #chronicle: Chronicle;
  /** What happened in the last tick, and since by order. */
  #events: BattleEvent[] = [];
  #told = 0;
  readonly #keyframes = new Keyframes();
  #closed: UnfoughtEnding | null = null;

  constructor(setup: BattleSetup) {
    this.#state = createBattle(setup);
    this.record = createRecord(setup);
    this.#chronicle = new Chronicle(this.#state);
    this.#noteOdds();
  }

  /** A battle as far as it is recorded, to go on from there. */
  static again(setup: BattleSetup, entries: readonly Entry[], upTo: number): Fight {
    const fight = new Fight(setup);
    let next = 0;
    while (fight.tick < upTo && !fight.over) {
      next = fight.#doAgain(entries, next);
      fight.step();
    }
    return fight;
  }

  get tick(): number {
    return this.#state.tick;
  }

  get over(): boolean {
    return this.#state.phase === "aftermath";
  }

  /** Gives an order; what it brings about at once is told with the next tick. */
  order(side: Side, order: Order): Refusal | null {
    this.#forget();
    const before = this.#events.length;
    const refusal = giveOrder(this.#state, side, order, this.#events);
    if (refusal !== null) return refusal;
    recordOrder(this.record, this.#state.tick, side, order);
    this.#chronicle.add(this.#state, this.#events.slice(before));
    return null;
  }

  /** The hand on the helm: turn -1 to 1, throttle 0 to 1. Recorded when it changes. @returns whether it did. */
  steer(side: Side, turn: number, throttle: number): boolean {
    const own = this.#state[side];
    if (own.helm < 0 || (own.helmTurn === turn && own.helmThrottle === throttle)) return false;
    steerByHand(this.#state, side, turn, throttle);
    recordHelm(this.record, this.#state.tick, side, turn, throttle);
    return true;
  }

  /** One tick. */
  step(): void {
    this.#forget();
    const before = this.#events.length;
    tick(this.#state, this.#events);
    this.#chronicle.add(this.#state, before === 0 ? this.#events : this.#events.slice(before));
    if (this.#state.tick % (ODDS_EVERY_S * this.#state.setup.hz) === 0) this.#noteOdds();
    this.#told = this.#events.length;
  }

  /** All that a side knows now. */
  picture(side: Side): Picture {
    return seenBy(this.#state, side);
  }

  /** What a side may know of the last tick's events. */
  eventsSeenBy(side: Side): SeenEvent[] {
    const seen: SeenEvent[] = [];
    for (const event of this.#events) {
      const known = seenEvent(this.#state, side, event);
      if (known !== null) seen.push(known);
    }
    return seen;
  }

  /** Ends it without a winner. */
  close(ending: UnfoughtEnding): void {
    this.#closed = ending;
  }

  /** The result, once the battle is over; null before. */
  result(): BattleResult | null {
    const { setup, ships, tick: length } = this.#state;
    const outcome = this.#closed === null ? marginOf(this.#state) : NOBODY;
    const ending = this.#closed ?? this.#state.ending;
    if (outcome === null || ending === null) return null;
    return {
      ...outcome,
      ending,
      length: length / setup.hz,
      approach: approachOf(this.#state),
      chance: setup.chance,
      ships: ships.map((ship) => ({
        name: ship.name,
        side: ship.side,
        cls: ship.cls,
        status: ship.status,
        hull: Math.max(0, ship.hull) / CLASSES[ship.cls].hull,
        dealt: this.#chronicle.dealt(ship.id),
        kills: this.#chronicle.kills(ship.id),
      })),
      debrief: this.reasons.debrief(),
      story: this.#chronicle.story(),
    };
  }

  /** What is left of both sides for the next battle of a series. */
  carried(): Carried {
    return carriedOver(this.#state);
  }

  /** The state as the archive keeps it every few seconds. Each builds on the one before, so all are to be kept. */
  keyframe(): Keyframe {
    return this.#keyframes.take(this.#state);
  }

  /** Fingerprint of the whole state. */
  hash(): number {
    return hashState(this.#state);
  }

  /** The rebels' odds at a glance: between what both sides make of what they know. */
  #noteOdds(): void {
    const { chance: _, ...muster } = this.#state.setup;
    const rebels = reckonOdds(this.picture("terran"), muster);
    const fleet = reckonOdds(this.picture("alliance"), muster);
    this.#chronicle.noteOdds(this.#state.tick, (rebels + 1 - fleet) / 2);
  }

  /** Does again what was done before this tick, beginning with the `next`th entry. @returns the next of them. */
  #doAgain(entries: readonly Entry[], next: number): number {
    this.#forget();
    const done = carryOut(this.#state, entries, next, this.#events);
    this.record.entries.push(...entries.slice(next, done));
    if (this.#events.length > 0) this.#chronicle.add(this.#state, this.#events);
    return done;
  }

  /** Drops what was told with the last tick, but not what an order has brought about since. */
  #forget(): void {
    if (this.#told > 0) this.#events = this.#events.slice(this.#told);
    this.#told = 0;
  }
}

const NOBODY = { winner: null, margin: 0, parts: [] };

/** What act one came to, told when the battle is over. */
function approachOf({ chart, setup, assaultAt, readiness, tick: now }: BattleState): ApproachResult | null {
  if (chart === null) return null;
  const { arrivedAt, story } = chart;
  return { arrivedAt, distance: setup.distance, length: (assaultAt < 0 ? now : assaultAt) / setup.hz, readiness, deceptions: story };
}
