import fc from "fast-check";
import { createBattle, defaultSetup } from "../battle/create.ts";
import type { BattleEvent } from "../battle/events.ts";
import { giveOrder, steerByHand } from "../battle/give-order.ts";
import type { Order } from "../battle/orders/order.ts";
import type { RefusalCode } from "../battle/refusals.ts";
import type { BattleSetup, BattleState } from "../battle/state.ts";
import { tick } from "../battle/tick.ts";
import { type BattleRecord, createRecord, recordHelm, recordOrder } from "../replay/record.ts";
import { SIDES, type Side } from "../ships/types.ts";
import { anyChartOrder, anyOrder } from "./random-orders.ts";

/** A setup that differs in everything the lobby may choose, the same for the same number. */
export function someSetup(n: number): BattleSetup {
  const on = (bit: number): boolean => ((n >> bit) & 1) === 0;
  return {
    ...defaultSetup(n * 7919, n * 104_729),
    galors: 2 + (n % 3),
    birds: 4 + (n % 5),
    overhaul: (n % 4) / 3,
    batteries: (n * 5) % 7,
    raiderAway: n % 2 === 0 ? 0 : 15,
    commanders: { sisko: on(4), obrien: on(3), jennifer: on(2), bashir: on(2), jadzia: on(1), kira: on(3), worf: on(2) },
  };
}

/** The same for a full battle. */
export function someFullSetup(n: number): BattleSetup {
  return { ...someSetup(n), mode: "full", raiderAway: 0, distance: 4 + (n % 5), teams: 2 + ((n * 3) % 8) };
}

/** What makes the sides meet: everyone out and at each other, before the random orders come. */
function opening(state: BattleState): [Side, Order][] {
  const own = (side: Side) => state.ships.filter((ship) => ship.side === side && ship.cls !== "terok-nor").map((ship) => ship.id);
  return [
    ["terran", { kind: "jettison", ship: 1 }],
    ["terran", { kind: "attack-move", ships: own("terran"), x: 500, y: 0, queue: false }],
    ["alliance", { kind: "attack-move", ships: own("alliance"), x: 0, y: 0, queue: false }],
  ];
}

/** Orders a side gives each second in the assault, and on the chart, where all goes slower. */
const EACH = 3;
const EACH_ON_CHART = 1;

export interface RandomBattle {
  readonly state: BattleState;
  readonly record: BattleRecord;
  /** Kinds of the orders that were taken. */
  readonly taken: ReadonlySet<Order["kind"]>;
}

/**
 * Plays `seconds` of a battle in which both sides give random orders every second and steer at random.
 * The same numbers give the same battle.
 * @param each called after every tick with its events
 * @param heard called after every order with the refusal, if any
 */
export function playAtRandom(
  setup: BattleSetup,
  seed: number,
  seconds: number,
  each: (state: BattleState, events: readonly BattleEvent[]) => void = () => {},
  heard: (order: Order, refused: RefusalCode | null) => void = () => {},
): RandomBattle {
  const state = createBattle(setup);
  const record = createRecord(setup);
  const taken = new Set<Order["kind"]>();
  const orders = fc.sample(anyOrder, { seed, numRuns: seconds * 2 * EACH });
  const chartOrders = setup.mode === "full" ? fc.sample(anyChartOrder, { seed, numRuns: seconds * 2 * EACH_ON_CHART }) : [];
  const hand = fc.sample(fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), {
    seed,
    numRuns: seconds,
  });
  const events: BattleEvent[] = [];
  const offer = (side: Side, order: Order): void => {
    const refusal = giveOrder(state, side, order, events);
    heard(order, refusal?.code ?? null);
    if (refusal !== null) return;
    taken.add(order.kind);
    recordOrder(record, state.tick, side, order);
  };
  while (state.phase !== "aftermath" && state.tick < seconds * setup.hz) {
    events.length = 0;
    if (state.tick === state.assaultAt) for (const [side, order] of opening(state)) offer(side, order);
    if (state.tick % setup.hz === setup.hz - 1) {
      const at = Math.floor(state.tick / setup.hz);
      const [from, count] = state.phase === "approach" ? [chartOrders, EACH_ON_CHART] : [orders, EACH];
      for (let i = 0; i < 2 * count; i++) offer(SIDES[i % 2] as Side, from[at * 2 * count + i] as Order);
      const [turn, throttle] = hand[at] as [number, number];
      for (const side of SIDES) {
        steerByHand(state, side, turn, throttle);
        recordHelm(record, state.tick, side, turn, throttle);
      }
    }
    tick(state, events);
    each(state, events);
  }
  return { state, record, taken };
}
