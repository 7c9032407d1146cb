import { createWire, type Wire } from "@terok-nor/server/testing/two-worlds.ts";
import { giveOrder } from "@terok-nor/shared/battle/give-order.ts";
import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { alone, atRest, type Compared, castAgain, type Eyes, swapped, unseen } from "@terok-nor/shared/testing/chart-pairs.ts";
import { anyCommon, anyCourse, anyLater, anyShuttle } from "@terok-nor/shared/testing/chart-worlds.ts";
import { anyChartOrder, orderOf } from "@terok-nor/shared/testing/random-orders.ts";
import fc from "fast-check";

/** The ways in which the two worlds of a pair may differ; pairs take turns. */
export const WAYS = ["swapped", "alone", "unseen", "cast-again", "at-rest"] as const;
export type Way = (typeof WAYS)[number];

export interface PairResult extends Compared {
  readonly pair: number;
  readonly way: Way;
}

const SAMPLE = { seed: 2372, numRuns: 30 };
/** Steps from one return to the next, and from some orders that are asked for to the next. */
const BACK_EVERY = 10;
/** Orders that a side may ask for, to hear whether and why they are refused; and how many of them at a time. */
const ASKED = [...fc.sample(orderOf("chase"), SAMPLE), ...fc.sample(orderOf("scan"), SAMPLE), ...fc.sample(anyChartOrder, SAMPLE)];
const AT_ONCE = 6;

/**
 * Compares every byte that a side would be sent, now and then the full state of somebody who
 * comes back at that very step among them, and what it would be answered that asks for orders.
 */
export function bytes(): Eyes {
  const wires = new WeakMap<BattleState, Wire>();
  return ({ state }, side, events) => {
    let wire = wires.get(state);
    if (wire === undefined) {
      wire = createWire(state);
      wires.set(state, wire);
    }
    wire.show(events, state.tick === 1);
    if (state.tick % BACK_EVERY === 0) wire.comeBack();
    const messages = wire.sent[side].map((message) => Buffer.from(message).toString("latin1"));
    for (const each of Object.values(wire.sent)) each.length = 0;
    return JSON.stringify([messages, state.tick % BACK_EVERY === 0 ? answers(state, side) : []]);
  };
}

const COURSES = fc.tuple(anyCommon, anyCourse, anyCourse);
const CASTS = fc.tuple(anyCommon, anyCourse, anyCourse, anyLater);
const RESTS = fc.tuple(anyCommon, anyShuttle, anyShuttle);
/** What a side is answered to some orders, one after another; the battle itself does not hear of them. */
export function answers(state: BattleState, side: Side): (string | null)[] {
  const first = (state.tick * AT_ONCE) / BACK_EVERY;
  const copy = structuredClone(state);
  const ask = (order: Order) => giveOrder(copy, side, order, [])?.code ?? null;
  return Array.from({ length: AT_ONCE }, (_, i) => ask(ASKED[(first + i) % ASKED.length] as Order));
}

/** Pair number `pair`, always the same. */
export function comparePair(pair: number): PairResult {
  const way = WAYS[pair % WAYS.length] as Way;
  const compared = COMPARE[way](pair, bytes());
  return { ...compared, pair, way };
}

const COMPARE: Readonly<Record<Way, (pair: number, eyes: Eyes) => Compared>> = {
  swapped(pair, eyes) {
    const [common, p, q] = drawn(COURSES, pair);
    return swapped(common, p, q, eyes);
  },
  alone(pair, eyes) {
    const [common, p] = drawn(COURSES, pair);
    return alone(common, p, eyes);
  },
  unseen(pair, eyes) {
    const [common] = drawn(COURSES, pair);
    return unseen(common, eyes);
  },
  "cast-again"(pair, eyes) {
    const [common, p, q, later] = drawn(CASTS, pair);
    return castAgain(common, p, q, later, eyes);
  },
  "at-rest"(pair, eyes) {
    const [common, p, q] = drawn(RESTS, pair);
    return atRest(common, p, q, eyes);
  },
};

function drawn<T>(from: fc.Arbitrary<T>, pair: number): T {
  return fc.sample(from, { seed: pair, numRuns: 1 })[0] as T;
}
