import fc from "fast-check";
import { COURSE_LENGTH, LYING_STILL, SQUADRON_SENSORS } from "../approach/chart.ts";
import { apart, chartTrackOf, outBy } from "../approach/lookups.ts";
import type { Point } from "../approach/state.ts";
import type { BattleEvent } from "../battle/events.ts";
import { giveOrder } from "../battle/give-order.ts";
import type { Order } from "../battle/orders/order.ts";
import type { BattleState } from "../battle/state.ts";
import { tick } from "../battle/tick.ts";
import { FIRST_CONTACT_ID, RAIDER } from "../ships/ids.ts";
import type { Side } from "../ships/types.ts";
import { seenBy } from "../sight/seen-by.ts";
import { seenEvent } from "../sight/seen-event.ts";
import { chartIn, openChart, put, STEP } from "./open-chart.ts";
import { orderOf } from "./random-orders.ts";

/** Pairs of approaches that differ only in what one side cannot know: the ground for the proof that it does not. */

const within = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
/** In and out of the fleet's reach, and more often so near that it has time to learn something. */
const offset = fc.oneof({ weight: 3, arbitrary: within(0.8) }, { weight: 1, arbitrary: within(3) });
const around = fc.record({ x: offset, y: offset });
export const anyCourse = fc.array(around, { minLength: 2, maxLength: 7 });
/** Shadows that follow the first: steps after it, and their courses. */
export const anyLater = fc.array(fc.tuple(fc.nat(120), anyCourse), { minLength: 1, maxLength: 3 });
/** To and fro for longer than a shadow lasts. */
export const anyShuttle = fc
  .array(fc.tuple(within(0.15), within(0.15)), { minLength: COURSE_LENGTH, maxLength: COURSE_LENGTH })
  .map((places) => places.map(([x, y], i): Point => ({ x: x + (i % 2 === 0 ? 0.25 : -0.25), y })));

/** What is the same in both worlds of a pair. */
export interface Common {
  readonly seed: number;
  readonly galors: number;
  /** h of Kira's interrogation that are done. */
  readonly told: number;
  /** Where the raider begins, seen from the main squadron, and the way it flies from there before the worlds part. */
  readonly raider: Point;
  readonly way: readonly Point[];
  /** Steps until the worlds part. */
  readonly parting: number;
  /** What the Alliance does, and when: steps from the beginning. */
  readonly orders: readonly (readonly [step: number, order: Order])[];
}

/** Contacts that come first: those that a pair of worlds has. */
const firstContact = fc.integer({ min: FIRST_CONTACT_ID, max: FIRST_CONTACT_ID + 3 });
const atOneOfThem = (kind: "chase" | "scan") =>
  fc.tuple(orderOf(kind), firstContact).map(([order, target]): Order => ({ ...order, target }) as Order);

const allianceOrder = fc.oneof(
  { weight: 3, arbitrary: atOneOfThem("chase") },
  { weight: 3, arbitrary: atOneOfThem("scan") },
  orderOf("course"),
  orderOf("pace"),
  orderOf("sweep"),
  orderOf("split"),
  orderOf("join"),
);

export const anyCommon: fc.Arbitrary<Common> = fc.noBias(
  fc.record({
    seed: fc.nat(1e6),
    galors: fc.integer({ min: 2, max: 4 }),
    told: fc.constantFrom(0, 0, 1, 3),
    raider: around,
    way: fc.array(around, { maxLength: 2 }),
    parting: fc.nat(150),
    orders: fc.array(fc.tuple(fc.nat(300), allianceOrder), { maxLength: 30 }),
  }),
);

/** A world before it parts from the other. */
export function begin(common: Common, distance: number): World {
  const state = openChart({ seed: common.seed, chance: common.seed, galors: common.galors, distance });
  const { works, squadrons } = chartIn(state);
  for (const work of works) if (work.id === "kira") work.done = common.told;
  return new World(state, common, squadrons[0] as Point);
}

/** One world of a pair, run step by step. */
export class World {
  readonly state: BattleState;
  readonly #common: Common;
  readonly #from: Point;
  #events: BattleEvent[] = [];
  /** The raider was in sight before the last step. */
  #seen = false;

  constructor(state: BattleState, common: Common, from: Point) {
    this.state = state;
    this.#common = common;
    this.#from = from;
  }

  /** A place that is given as seen from where the main squadron set out, kept on the chart. */
  at({ x, y }: Point): Point {
    const clip = (coordinate: number): number => Math.max(-12, Math.min(12, coordinate));
    return { x: clip(this.#from.x + x), y: clip(this.#from.y + y) };
  }

  /** A place given as seen from where the main squadron will be after so many steps if it goes straight on. */
  onItsWay(steps: number, { x, y }: Point): Point {
    const gone = (steps * STEP) / outBy(this.#from);
    return this.at({ x: x - this.#from.x * gone, y: y - this.#from.y * gone });
  }

  /** The raider out where the fleet is, under way. */
  sendOut(): void {
    const { raider, way } = this.#common;
    const { x, y } = this.at(raider);
    put(
      chartIn(this.state).raider,
      x,
      y,
      way.map((point) => this.at(point)),
    );
  }

  order(side: Side, order: Order): boolean {
    return giveOrder(this.state, side, order, this.#events) === null;
  }

  /** One step, with what the Alliance does in it; the events of it. */
  step(): readonly BattleEvent[] {
    for (const [when, order] of this.#common.orders) if (when === this.state.tick) this.order("alliance", order);
    this.#seen = chartTrackOf(chartIn(this.state).alliance, RAIDER)?.seen ?? false;
    tick(this.state, this.#events);
    const events = this.#events;
    this.#events = [];
    return events;
  }

  /** All that a side is shown of the world and of these events. */
  shown(side: Side, events: readonly BattleEvent[]): string {
    return JSON.stringify([seenBy(this.state, side), events.map((event) => seenEvent(this.state, side, event)).filter(Boolean)]);
  }

  /** The raider lies still where a squadron sees it. */
  liesInSight(): boolean {
    const { squadrons, raider } = chartIn(this.state);
    return raider.speed === 0 && squadrons.some((each) => apart(each, raider) < SQUADRON_SENSORS * LYING_STILL);
  }

  /**
   * The raider lies still out of sight, and nothing else of the rebels' is about: what sets out now does so from its
   * place.
   */
  isAlone(): boolean {
    const { raider, shadows } = chartIn(this.state);
    return raider.speed === 0 && shadows.length === 0 && !this.liesInSight();
  }

  /** A squadron has gone where the raider lies still, and finds it there, which it would not find of a shadow. */
  foundLying(): boolean {
    return this.liesInSight() && !this.#seen;
  }
}
