import { createWire, type Wire } from "@terok-nor/server/testing/two-worlds.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import { alone, atRest, type Compared, castAgain, type Eyes, swapped, unseen } from "@terok-nor/shared/testing/chart-pairs.ts";
import { anyCommon, anyCourse, anyLater, anyShuttle } from "@terok-nor/shared/testing/chart-worlds.ts";
import fc from "fast-check";

/** The ways in which the two worlds of a pair may differ; pairs take turns. */
export const WAYS = ["swapped", "alone", "unseen", "cast-again", "at-rest"] as const;
export type Way = (typeof WAYS)[number];

export interface PairResult extends Compared {
  readonly pair: number;
  readonly way: Way;
}

/** Steps from one return to the next. */
const BACK_EVERY = 10;

/**
 * Compares every byte that a side would be sent, now and then the
 * full state of somebody who comes back at that very step among them.
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
    return JSON.stringify(messages);
  };
}

const COURSES = fc.tuple(anyCommon, anyCourse, anyCourse);
const CASTS = fc.tuple(anyCommon, anyCourse, anyCourse, anyLater);
const RESTS = fc.tuple(anyCommon, anyShuttle, anyShuttle);

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
