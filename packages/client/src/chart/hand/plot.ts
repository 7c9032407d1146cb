import { type Signal, signal } from "@preact/signals";
import { COURSE_LENGTH } from "@terok-nor/shared/approach/chart.ts";
import type { Point } from "@terok-nor/shared/approach/state.ts";
import { type ContactId, MAX_OWN_ID, type ShipId, type SquadronId } from "@terok-nor/shared/ships/ids.ts";
import type { ChartPicture } from "@terok-nor/shared/sight/chart-picture.ts";
import { say } from "../../battle/sight/mind.ts";
import type { Sight } from "../../battle/sight/sight.ts";
import { showPlace } from "../../battle/talk/talk.ts";
import { t } from "../../i18n/t.ts";
import { showsBoth } from "../courses/goals.ts";
import { type ChartView, framed, onChart, type Size } from "./chart-view.ts";

/** What was asked for and still needs something: a place, a contact, a course, or an item of work. */
export type Asking = "course" | "chase" | "project" | "rush" | "ping";

/** The raider's number in orders, where it does not matter; and on a chart of both sides, clear of the squadrons'. */
export const RAIDER_ID = 0;
const RAIDER_AMONG_SQUADRONS = MAX_OWN_ID;

/** The number by which the raider is chosen on a chart. */
export function raiderOn(chart: ChartPicture): SquadronId {
  return showsBoth(chart) ? RAIDER_AMONG_SQUADRONS : RAIDER_ID;
}

/** The player's hand on the chart. */
export interface Plot {
  readonly bridge: Sight;
  /** Own squadron that orders go to (the rebels: RAIDER_ID), or -1. */
  readonly own: Signal<SquadronId>;
  /** Contact looked at closely, or -1. */
  readonly picked: Signal<ContactId>;
  readonly asking: Signal<Asking | null>;
  /** The shadow's course so far; while a course is asked for: the places given so far. */
  readonly draft: Signal<readonly Point[]>;
  /** The mark that arrow keys move, where a place is asked for. */
  readonly mark: Signal<Point | null>;
  /** Ships ticked to be split off. */
  readonly ticked: Signal<ReadonlySet<ShipId>>;
  readonly view: Signal<ChartView>;
  readonly size: Signal<Size>;
}

export function createPlot(bridge: Sight): Plot {
  return {
    bridge,
    own: signal(-1),
    picked: signal(-1),
    asking: signal(null),
    draft: signal([]),
    mark: signal(null),
    ticked: signal(new Set<ShipId>()),
    view: signal({ x: 0, y: 0, scale: 60 }),
    size: signal({ width: 0, height: 0 }),
  };
}

export const chartOf = (plot: Plot): ChartPicture | null => plot.bridge.picture.peek()?.chart ?? null;

/** Where the own thing that orders go to is; the raider's place for the rebels. */
export function ownPlace(plot: Plot, chart: ChartPicture): Point | null {
  if (chart.rebels && plot.own.value === raiderOn(chart)) return chart.rebels.raider;
  return chart.squadrons.find((squadron) => squadron.id === plot.own.value) ?? null;
}

/** Where the station is: the middle of the chart. */
export const STATION: Point = { x: 0, y: 0 };

/** What the chart must show at least, so that nobody has to look for it. */
const LEAST_AROUND_STATION = 1.5;

/** Shows everything known, beside the panels. */
export function frameAll(plot: Plot): void {
  const chart = chartOf(plot);
  if (chart) plot.view.value = viewOfAll(plot, chart);
}

/** The view of everything known, beside the panels. */
export function viewOfAll(plot: Plot, chart: ChartPicture): ChartView {
  const around = LEAST_AROUND_STATION;
  const things: Point[] = [...chart.squadrons, ...chart.contacts, ...(chart.rebels?.shadows ?? [])];
  if (chart.rebels) things.push(chart.rebels.raider);
  const places = [...things, { x: -around, y: -around }, { x: around, y: around }];
  return framed(places, plot.size.peek(), plot.bridge.mind.inset.peek());
}

/** Brings a place into the middle of the uncovered part of the chart. */
export function lookAtPlace(plot: Plot, { x, y }: Point): void {
  const { left, right, top, bottom } = plot.bridge.mind.inset.peek();
  const { scale } = plot.view.peek();
  plot.view.value = { x: x - (left - right) / 2 / scale, y: y - (top - bottom) / 2 / scale, scale };
}

/** Asks for what an order needs; a second time takes it back. */
export function ask(plot: Plot, what: Asking): void {
  const again = plot.asking.peek() === what;
  stepBack(plot);
  if (again || plot.bridge.watching) return;
  plot.asking.value = what;
  if (wantsPlace(what)) document.querySelector<SVGElement>(".chart-svg")?.focus();
}

/** Whether what was asked for needs places of the chart. */
export const wantsPlace = (what: Asking | null): boolean => what === "course" || what === "project" || what === "ping";

/** Takes back what was asked for. */
export function stepBack(plot: Plot): void {
  plot.asking.value = null;
  plot.draft.value = [];
  plot.mark.value = null;
}

export function sendCourse(plot: Plot, points: readonly Point[], queue: boolean, of = plot.own.peek()): void {
  if (of < 0 || plot.bridge.watching) return;
  plot.bridge.give({ kind: "course", of, points: points.map(onChart), queue });
}

export function sendChase(plot: Plot, target: ContactId, of = plot.own.peek()): void {
  if (of < 0 || plot.bridge.watching) return;
  if (plot.asking.peek() === "chase") stepBack(plot);
  plot.bridge.give({ kind: "chase", of, target });
}

/** Puts a squadron's sensors on a contact, or on all again. */
export function sendScan(plot: Plot, target: ContactId | null, of: SquadronId): void {
  if (!plot.bridge.watching) plot.bridge.give({ kind: "scan", of, target });
}

/** A place given by click, tap or key: the next of the course, or of the shadow's. */
export function dropPlace(plot: Plot, place: Point): void {
  const at = onChart(place);
  if (plot.asking.peek() === "ping") {
    stepBack(plot);
    return void pingChart(plot, at);
  }
  const before = plot.draft.peek();
  if (before.length >= COURSE_LENGTH) return;
  if (plot.asking.peek() === "course") sendCourse(plot, [at], before.length > 0);
  plot.draft.value = [...before, at];
}

/** Shows the other commander a place; a refusal is shown in words. */
export async function pingChart(plot: Plot, place: Point): Promise<void> {
  const refusal = await showPlace(plot.bridge.talk, onChart(place), t("talk.nobody"));
  if (refusal) say(plot.bridge.mind, refusal);
}

export function sendShadow(plot: Plot): void {
  const points = plot.draft.peek().map(onChart);
  stepBack(plot);
  if (points.length > 0) plot.bridge.give({ kind: "project", points });
}
