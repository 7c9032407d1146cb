import { HOUR } from "@terok-nor/shared/approach/chart.ts";
import { distance, turnBetween } from "@terok-nor/shared/math/angle.ts";
import { ROLL, roll } from "@terok-nor/shared/math/chance.ts";
import { bearing, cos, sin } from "@terok-nor/shared/math/trig.ts";
import type { ChartPicture } from "@terok-nor/shared/sight/chart-picture.ts";
import type { Muster } from "../captain.ts";
import type { Desk } from "../desk.ts";
import type { IntentionName } from "../intention.ts";
import type { Level } from "../levels.ts";
import type { Plan } from "./plans.ts";

/** Act one as a captain reads it. Lengths in u, times in h, directions in °, as in the picture. */
export interface ChartView {
  readonly chart: ChartPicture;
  readonly muster: Muster;
  readonly level: Level;
  readonly plan: Plan;
  /** h between two looks of the captain's. */
  readonly every: number;
  /** A number in [0, 1) that is the captain's own for the whole battle, one for each `what`. */
  taste(what: number): number;
  /** An estimate as this captain makes it: off by up to its level's misjudgement, for a while in the same way for the same `what`. */
  guess(value: number, what: number): number;
}

/** One thing a captain may mean to do in act one. */
export interface ChartIntention<V extends ChartView> {
  readonly name: IntentionName;
  pursue(view: V, desk: Desk): void;
}

/** Tastes in act one have nothing to do with those in the battle. */
const OF_THE_CHART = 1000;

export function lookAtChart(chart: ChartPicture, muster: Muster, level: Level, plan: Plan, seed: number, spell: number): ChartView {
  const taste = (what: number): number => roll(seed, 0, ROLL.taste, 0, OF_THE_CHART + what);
  const guess = (value: number, what: number): number =>
    value * (1 + level.misjudge * (2 * roll(seed, spell, ROLL.misjudgement, 0, OF_THE_CHART + what) - 1));
  return { chart, muster, level, plan, every: level.every / HOUR, taste, guess };
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}
export const STATION: Spot = { x: 0, y: 0 };

export function between(a: Spot, b: Spot): number {
  return distance(a.x, a.y, b.x, b.y);
}

/** ° from one place to another. */
export function direction(from: Spot, to: Spot): number {
  return bearing(to.y - from.y, to.x - from.x);
}

/** The place `by` u from another in a direction, kept on the chart. */
export function ahead(from: Spot, towards: number, by: number): Spot {
  return { x: onChart(from.x + cos(towards) * by), y: onChart(from.y + sin(towards) * by) };
}

function onChart(value: number): number {
  return Math.max(-11.5, Math.min(11.5, value));
}

/** ° between two directions, 0 to 180. */
export function turned(a: number, b: number): number {
  return Math.abs(turnBetween(a, b));
}

/** Whether something flies towards a place, give or take so many °. */
export function isBoundFor(thing: Spot & { readonly heading: number; readonly speed: number }, place: Spot, within: number): boolean {
  return thing.speed > 0 && turned(thing.heading, direction(thing, place)) < within;
}
