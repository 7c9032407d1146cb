import { createWire, type Wire } from "@terok-nor/server/testing/two-worlds.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import { alone, type Compared, type Eyes, swapped, unseen } from "@terok-nor/shared/testing/chart-pairs.ts";
import { anyCommon, anyCourse } from "@terok-nor/shared/testing/chart-worlds.ts";
import fc from "fast-check";

/** The ways in which the two worlds of a pair may differ; pairs take turns. */
export const WAYS = ["swapped", "alone", "unseen"] as const;
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

const DRAWN = fc.tuple(anyCommon, anyCourse, anyCourse);

/** Pair number `pair`, always the same. */
export function comparePair(pair: number): PairResult {
  const way = WAYS[pair % WAYS.length] as Way;
  const [drawn] = fc.sample(DRAWN, { seed: pair, numRuns: 1 });
  if (drawn === undefined) throw new Error("nothing was drawn");
  const [common, p, q] = drawn;
  const eyes = bytes();
  const compared = way === "swapped" ? swapped(common, p, q, eyes) : way === "alone" ? alone(common, p, eyes) : unseen(common, eyes);
  return { ...compared, pair, way };
}
