import { SHADOW_HOURS } from "../approach/chart.ts";
import type { Point } from "../approach/state.ts";
import type { BattleEvent } from "../battle/events.ts";
import type { Order } from "../battle/orders/order.ts";
import type { Side } from "../ships/types.ts";
import { begin, type Common, type World } from "./chart-worlds.ts";
import { STEP } from "./open-chart.ts";

/*
 * Pairs of worlds that differ only in what a side cannot know: they must look alike to it, step for step, until something
 * is told that may be told. What "look" means is up to whoever compares: pictures and events, or the bytes of the wire.
 */

/** What a side is shown of a step of a world, as text that can be compared. */
export type Eyes = (world: World, side: Side, events: readonly BattleEvent[]) => string;

export const pictures: Eyes = (world, side, events) => world.shown(side, events);

/** Steps for which a shadow lasts. */
const LIFE = Math.round(SHADOW_HOURS / STEP) - 1;

const TELLING: readonly BattleEvent["kind"][] = ["confirmed", "exposed", "struck", "caught", "arrival", "over"];
const tells = (events: readonly BattleEvent[]): boolean =>
  events.some((event) => TELLING.includes(event.kind) && !("side" in event && event.side === "terran"));

/**
 * What came of comparing a pair: the step at which it first looked
 * different, if it did (-1), and how much there was to be seen.
 */
export interface Compared {
  readonly differs: number;
  readonly contacts: number;
  readonly proved: boolean;
}

const NOTHING_TO_SEE: Compared = { differs: -1, contacts: 0, proved: false };

interface Watched {
  readonly side: Side;
  readonly eyes: Eyes;
  readonly steps: number;
  /** From here on the worlds may look different. */
  readonly over: () => boolean;
}

/** Runs two worlds side by side until something is told that may be told. */
function compare(a: World, b: World, { side, eyes, steps, over }: Watched): Compared {
  let contacts = 0;
  for (let step = 0; step < steps; step++) {
    const [here, there] = [a.step(), b.step()];
    if (side === "alliance" && (tells(here) || tells(there))) {
      const differs = tells(here) === tells(there) ? -1 : step;
      return { differs, contacts, proved: true };
    }
    if (over()) break;
    if (eyes(a, side, here) !== eyes(b, side, there)) return { differs: step, contacts, proved: false };
    contacts = Math.max(contacts, a.state.chart?.[side].tracks.length ?? 0);
  }
  return { differs: -1, contacts, proved: false };
}

/**
 * The raider parts from a shadow: in one world it flies the one
 * course and the shadow the other, in the other the other way round.
 */
export function swapped(common: Common, p: readonly Point[], q: readonly Point[], eyes: Eyes, wrong: readonly Point[] = p): Compared {
  const [a, b] = [begin(common, 4), begin(common, 4)];
  for (const world of [a, b]) {
    world.sendOut();
    for (let step = 0; step < common.parting; step++) eyes(world, "alliance", world.step());
  }
  // The Alliance may have caught it or arrived before.
  if (a.state.phase !== "approach" || a.state.chart?.raider.hull !== 1) return NOTHING_TO_SEE;
  part(a, p, q);
  part(b, q, wrong);
  return compare(a, b, { side: "alliance", eyes, steps: LIFE, over: () => a.seesStill() || b.seesStill() });
}

function part(world: World, raider: readonly Point[], shadow: readonly Point[]): void {
  const to = (points: readonly Point[]): Point[] => points.map((point) => world.at(point));
  mustBeTaken(world, { kind: "course", of: 0, points: to(raider), queue: false });
  mustBeTaken(world, { kind: "project", points: to(shadow) });
}

function mustBeTaken(world: World, order: Order): void {
  if (!world.order("terran", order)) throw new Error(`${order.kind} was refused`);
}

/** The raider leaves the station; or it stays there and a shadow leaves it. */
export function alone(common: Common, course: readonly Point[], eyes: Eyes): Compared {
  const [a, b] = [begin(common, 1.5), begin(common, 1.5)];
  const points = course.map((point) => a.at(point));
  mustBeTaken(a, { kind: "course", of: 0, points, queue: false });
  mustBeTaken(b, { kind: "project", points });
  return compare(a, b, { side: "alliance", eyes, steps: LIFE, over: () => a.seesStill() });
}

/** h out at which no squadron is within the rebels' reach before the pair is through. */
const FAR = 9;
const UNSEEN_FOR = 200;

/**
 * The fleet is told what it is told, or nothing, and what it knows
 * of the raider differs: the rebels see none of it while it is far.
 */
export function unseen(common: Common, eyes: Eyes): Compared {
  const [a, b] = [begin(common, FAR), begin({ ...common, orders: [] }, FAR)];
  for (const world of [a, b]) mustBeTaken(world, { kind: "team", from: null, to: "cannons" });
  const sensed = (world: World): boolean => world.state.chart?.terran.tracks.some((track) => track.seen) ?? true;
  return compare(a, b, { side: "terran", eyes, steps: UNSEEN_FOR, over: () => sensed(a) || sensed(b) });
}
