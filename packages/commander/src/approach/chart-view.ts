import { HOUR } from "@terok-nor/shared/approach/chart.ts";
import { ROLL, roll } from "@terok-nor/shared/math/chance.ts";
import { cos, sin } from "@terok-nor/shared/math/trig.ts";
import type { ChartPicture } from "@terok-nor/shared/sight/chart-picture.ts";
import type { Desk } from "../mind/desk.ts";
import type { IntentionName } from "../mind/intention-names.ts";
import type { Level } from "../mind/levels.ts";
import type { Muster } from "../mind/muster.ts";
import { angleBetween, directionTo, type Place } from "../mind/place.ts";
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
  /**
   * An estimate as this captain makes it: off by up to its level's
   * misjudgement, for a while in the same way for the same `what`.
   */
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

export const STATION: Place = { x: 0, y: 0 };

/** The place `by` u from another in a direction, kept on the chart. */
export function ahead(from: Place, towards: number, by: number): Place {
  return { x: onChart(from.x + cos(towards) * by), y: onChart(from.y + sin(towards) * by) };
}

function onChart(value: number): number {
  return Math.max(-11.5, Math.min(11.5, value));
}

/** Whether something flies towards a place, give or take so many °. */
export function isBoundFor(thing: Place & { readonly heading: number; readonly speed: number }, place: Place, within: number): boolean {
  return thing.speed > 0 && angleBetween(thing.heading, directionTo(thing, place)) < within;
}
