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
  /** What the rebels do in both after a step, told that step's events of each. */
  readonly then?: (step: number, here: readonly BattleEvent[], there: readonly BattleEvent[]) => void;
}

/** Runs two worlds side by side until something is told that may be told. */
function compare(a: World, b: World, { side, eyes, steps, over, then }: Watched): Compared {
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
    then?.(step, here, there);
  }
  return { differs: -1, contacts, proved: false };
}

/** Two worlds that are the same so far, with the raider out; null when the Alliance has caught it or arrived before. */
function alike(common: Common, eyes: Eyes): readonly [World, World] | null {
  const pair = [begin(common, 4), begin(common, 4)] as const;
  for (const world of pair) {
    world.sendOut();
    for (let step = 0; step < common.parting; step++) eyes(world, "alliance", world.step());
  }
  const { phase, chart } = pair[0].state;
  return phase !== "approach" || chart?.raider.hull !== 1 ? null : pair;
}

/**
 * The raider parts from a shadow: in one world it flies the one
 * course and the shadow the other, in the other the other way round.
 */
export function swapped(common: Common, p: readonly Point[], q: readonly Point[], eyes: Eyes, wrong: readonly Point[] = p): Compared {
  const pair = alike(common, eyes);
  if (pair === null) return NOTHING_TO_SEE;
  const [a, b] = pair;
  part(a, p, q);
  part(b, q, wrong);
  return compare(a, b, { side: "alliance", eyes, steps: LIFE, over: () => a.foundLying() || b.foundLying() });
}

/** Shadows that are cast later: after how many steps from the first, and how they fly. */
export type Later = readonly (readonly [step: number, course: readonly Point[]])[];

/**
 * The same, and later the raider casts more, wherever it is: by what parts then nobody may know which of the first two it
 * was.
 */
export function castAgain(common: Common, p: readonly Point[], q: readonly Point[], later: Later, eyes: Eyes): Compared {
  const pair = alike(common, eyes);
  if (pair === null) return NOTHING_TO_SEE;
  const [a, b] = pair;
  part(a, p, q);
  part(b, q, p);
  let alone = false;
  const then = (step: number): void => {
    for (const [when, course] of later) {
      if (when !== step) continue;
      alone ||= a.isAlone() || b.isAlone();
      for (const world of pair) world.order("terran", { kind: "project", points: course.map((point) => world.at(point)) });
    }
  };
  const over = (): boolean => alone || a.foundLying() || b.foundLying();
  return compare(a, b, { side: "alliance", eyes, steps: LIFE, over, then });
}

/** Steps for which both are watched after the one has ended and the other has stopped. */
const AFTER = 60;

/**
 * Raider and shadow fly to and fro where the main squadron will be when the shadow's time is
 * over; at that moment the raider stops. The Alliance may not see by that which it was.
 */
export function atRest(common: Common, p: readonly Point[], q: readonly Point[], eyes: Eyes): Compared & { readonly lay: boolean } {
  const pair = alike(common, eyes);
  if (pair === null) return { ...NOTHING_TO_SEE, lay: false };
  const [a, b] = pair;
  const there = (course: readonly Point[]): Point[] => course.map((point) => a.onItsWay(common.parting + LIFE, point));
  sendApart(a, there(p), there(q));
  sendApart(b, there(q), there(p));
  let lay = false;
  const then = (_: number, ofA: readonly BattleEvent[], ofB: readonly BattleEvent[]): void => {
    const stop: Order = { kind: "course", of: 0, points: [], queue: false };
    if (ofA.some(({ kind }) => kind === "shadow-gone")) mustBeTaken(a, stop);
    if (ofB.some(({ kind }) => kind === "shadow-gone")) mustBeTaken(b, stop);
    lay ||= a.liesInSight();
  };
  const over = (): boolean => a.foundLying() || b.foundLying();
  return { ...compare(a, b, { side: "alliance", eyes, steps: LIFE + AFTER, over, then }), lay };
}

function part(world: World, raider: readonly Point[], shadow: readonly Point[]): void {
  const to = (points: readonly Point[]): Point[] => points.map((point) => world.at(point));
  sendApart(world, to(raider), to(shadow));
}

function sendApart(world: World, raider: Point[], shadow: Point[]): void {
  mustBeTaken(world, { kind: "course", of: 0, points: raider, queue: false });
  mustBeTaken(world, { kind: "project", points: shadow });
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
  return compare(a, b, { side: "alliance", eyes, steps: LIFE, over: () => a.foundLying() });
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
