import { COURSE_LENGTH } from "@terok-nor/shared/approach/chart.ts";
import type { Point } from "@terok-nor/shared/approach/state.ts";
import type { SquadronId } from "@terok-nor/shared/ships/ids.ts";
import { courseOf } from "../courses/course.ts";
import { onChart, panned, toChart, zoomed } from "./chart-view.ts";
import { type Hit, hitAt } from "./pick.ts";
import { chartOf, dropPlace, ownPlace, type Plot, pingChart, sendChase, sendCourse, stepBack, wantsPlace } from "./plot.ts";

/** CSS px a pointer may stray and still mean a click. */
const STEADY = 7;
const REACH = { mouse: 22, touch: 30 } as const;
const STATION: Point = { x: 0, y: 0 };

interface Press extends Point {
  readonly startX: number;
  readonly startY: number;
  moved: boolean;
}

const reachOf = (event: PointerEvent | MouseEvent): number =>
  "pointerType" in event && event.pointerType !== "mouse" ? REACH.touch : REACH.mouse;

/** Turns the pointer on the chart into looks and orders; returns how to stop. */
export function followPointer(svg: SVGSVGElement, plot: Plot): () => void {
  const presses = new Map<number, Press>();
  let line: Point[] = [];

  const local = (event: MouseEvent): Point => {
    const box = svg.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const place = (event: MouseEvent): Point => toChart(plot.view.peek(), plot.size.peek(), local(event));
  const hit = (event: MouseEvent): Hit | null => {
    const chart = chartOf(plot);
    return chart && hitAt(chart, plot.view.peek(), plot.size.peek(), local(event), reachOf(event));
  };

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    svg.setPointerCapture(event.pointerId);
    presses.set(event.pointerId, { ...local(event), startX: event.clientX, startY: event.clientY, moved: presses.size > 0 });
    if (presses.size > 1) for (const press of presses.values()) press.moved = true;
    line = [];
  };
  const move = (event: PointerEvent) => {
    const press = presses.get(event.pointerId);
    if (!press) return;
    const at = local(event);
    press.moved ||= Math.hypot(event.clientX - press.startX, event.clientY - press.startY) > STEADY;
    if (presses.size === 2) pinch(plot, [...presses.values()], press, at);
    else if (press.moved && plot.asking.peek() === "project") {
      line.push(place(event));
      drawLine(plot, line, false);
    } else if (press.moved) plot.view.value = panned(plot.view.peek(), at.x - press.x, at.y - press.y);
    presses.set(event.pointerId, { ...press, ...at });
  };
  const up = (event: PointerEvent) => {
    const press = presses.get(event.pointerId);
    presses.delete(event.pointerId);
    if (!press) return;
    if (line.length > 0) drawLine(plot, line, true);
    else if (!press.moved) click(plot, hit(event), place(event), event);
    line = [];
  };
  const drop = (event: PointerEvent) => presses.delete(event.pointerId);
  const menu = (event: MouseEvent) => {
    event.preventDefault();
    if (!("pointerType" in event) || event.pointerType === "mouse") order(plot, hit(event), place(event), event.shiftKey);
  };
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    plot.view.value = zoomed(plot.view.peek(), plot.size.peek(), 1.0015 ** -event.deltaY, local(event));
  };
  svg.addEventListener("pointerdown", down);
  svg.addEventListener("pointermove", move);
  svg.addEventListener("pointerup", up);
  svg.addEventListener("pointercancel", drop);
  svg.addEventListener("contextmenu", menu);
  svg.addEventListener("wheel", wheel, { passive: false });
  return () => {
    svg.removeEventListener("pointerdown", down);
    svg.removeEventListener("pointermove", move);
    svg.removeEventListener("pointerup", up);
    svg.removeEventListener("pointercancel", drop);
    svg.removeEventListener("contextmenu", menu);
    svg.removeEventListener("wheel", wheel);
  };
}

/** Two fingers: what is between them follows them, and grows as they part. */
function pinch(plot: Plot, fingers: readonly Press[], moved: Press, at: Point): void {
  const other = fingers.find((one) => one !== moved);
  if (!other) return;
  const before = Math.hypot(moved.x - other.x, moved.y - other.y);
  const after = Math.hypot(at.x - other.x, at.y - other.y);
  const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
  const slid = panned(plot.view.peek(), (at.x - moved.x) / 2, (at.y - moved.y) / 2);
  plot.view.value = zoomed(slid, plot.size.peek(), after / Math.max(1, before), middle);
}

/** The courses that were there before the line now being drawn. */
let before: readonly Point[] | null = null;

/** The line drawn by hand becomes part of the shadow's course. */
function drawLine(plot: Plot, line: readonly Point[], finished: boolean): void {
  before ??= plot.draft.peek();
  const chart = chartOf(plot);
  const from = before.at(-1) ?? (chart && ownPlace(plot, chart)) ?? STATION;
  plot.draft.value = [...before, ...courseOf([from, ...line], Math.max(2, COURSE_LENGTH - before.length)).map(onChart)].slice(
    0,
    COURSE_LENGTH,
  );
  if (finished) before = null;
}

/** A click or tap: looks, or gives what is asked for; a finger orders with it. */
function click(plot: Plot, hit: Hit | null, place: Point, event: PointerEvent): void {
  const asking = plot.asking.peek();
  const at = hit?.what === "station" ? STATION : place;
  if (event.altKey) pingChart(plot, at);
  else if (wantsPlace(asking)) dropPlace(plot, at);
  else if (asking === "chase") {
    if (hit?.what === "contact") sendChase(plot, hit.id);
  } else if (hit?.what === "contact") plot.picked.value = hit.id;
  else if (hit?.what === "own") chooseOwn(plot, hit.id);
  else if (event.pointerType === "touch") sendCourse(plot, [at], event.shiftKey);
  else plot.picked.value = -1;
}

export function chooseOwn(plot: Plot, id: SquadronId): void {
  if (plot.own.peek() !== id) plot.ticked.value = new Set();
  plot.own.value = id;
}

/** A right click: the order that is meant there, or back from what was asked for. */
function order(plot: Plot, hit: Hit | null, place: Point, queue: boolean): void {
  if (plot.asking.peek()) stepBack(plot);
  else if (hit?.what === "contact") {
    plot.picked.value = hit.id;
    sendChase(plot, hit.id);
  } else if (hit?.what === "own" && hit.id !== plot.own.peek()) chooseOwn(plot, hit.id);
  else sendCourse(plot, [hit?.what === "station" ? STATION : place], queue);
}

/** u the mark moves by a press of an arrow key, and with Shift; CSS px the view moves by it. */
const MARK_STEP = 0.2;
const MARK_STRIDE = 1;
const PAN_STEP = 60;
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Keys on the chart itself: arrows move the mark where a place is asked for, else the view; Enter drops the mark. */
export function keyOnChart(plot: Plot, event: KeyboardEvent): void {
  const arrow = ARROWS[event.key];
  const asking = plot.asking.peek();
  const chart = chartOf(plot);
  if (!chart) return;
  const start = plot.draft.peek().at(-1) ?? ownPlace(plot, chart) ?? STATION;
  const mark = plot.mark.peek() ?? { x: start.x, y: start.y };
  if (arrow && wantsPlace(asking)) {
    const step = event.shiftKey ? MARK_STRIDE : MARK_STEP;
    plot.mark.value = onChart({ x: mark.x + arrow.x * step, y: mark.y + arrow.y * step });
  } else if (arrow) plot.view.value = panned(plot.view.peek(), -arrow.x * PAN_STEP, -arrow.y * PAN_STEP);
  else if (event.key === "Enter" && wantsPlace(asking) && plot.mark.peek()) dropPlace(plot, mark);
  else return;
  event.preventDefault();
  event.stopPropagation();
}
