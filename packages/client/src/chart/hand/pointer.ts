import { COURSE_LENGTH } from "@terok-nor/shared/approach/chart.ts";
import type { Point } from "@terok-nor/shared/approach/state.ts";
import type { SquadronId } from "@terok-nor/shared/ships/ids.ts";
import { growth } from "../../kit/wheel.ts";
import { courseOf } from "../courses/course.ts";
import { onChart, panned, toChart, zoomed } from "./chart-view.ts";
import { type Hit, hitAt } from "./pick.ts";
import { chartOf, dropPlace, ownPlace, type Plot, pingChart, STATION, sendChase, sendCourse, stepBack, wantsPlace } from "./plot.ts";

/** CSS px a pointer may stray and still mean a click. */
const STEADY = 7;
const REACH = { mouse: 22, touch: 30 } as const;

interface Press extends Point {
  readonly startX: number;
  readonly startY: number;
  moved: boolean;
}

const reachOf = (event: PointerEvent | MouseEvent): number =>
  "pointerType" in event && event.pointerType !== "mouse" ? REACH.touch : REACH.mouse;

/** Turns the pointer on the chart into looks and orders; returns how to stop. */
export function followPointer(svg: SVGSVGElement, plot: Plot): () => void {
  const pointer = new ChartPointer(svg, plot);
  return () => pointer.stop();
}

class ChartPointer {
  readonly #svg: SVGSVGElement;
  readonly #plot: Plot;
  readonly #presses = new Map<number, Press>();
  readonly #listening = new AbortController();
  /** What is being drawn by hand, and the course that was there before it. */
  #line: Point[] = [];
  #before: readonly Point[] = [];

  constructor(svg: SVGSVGElement, plot: Plot) {
    this.#svg = svg;
    this.#plot = plot;
    const { signal } = this.#listening;
    svg.addEventListener("pointerdown", (event) => this.#down(event), { signal });
    svg.addEventListener("pointermove", (event) => this.#move(event), { signal });
    svg.addEventListener("pointerup", (event) => this.#up(event), { signal });
    svg.addEventListener("pointercancel", (event) => this.#presses.delete(event.pointerId), { signal });
    svg.addEventListener("contextmenu", (event) => this.#menu(event), { signal });
    svg.addEventListener("wheel", (event) => this.#wheel(event), { signal, passive: false });
  }

  stop(): void {
    this.#listening.abort();
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0) return;
    const presses = this.#presses;
    this.#svg.setPointerCapture(event.pointerId);
    presses.set(event.pointerId, { ...this.#local(event), startX: event.clientX, startY: event.clientY, moved: presses.size > 0 });
    if (presses.size > 1) for (const press of presses.values()) press.moved = true;
    this.#line = [];
  }

  #move(event: PointerEvent): void {
    const plot = this.#plot;
    const press = this.#presses.get(event.pointerId);
    if (!press) return;
    const at = this.#local(event);
    press.moved ||= Math.hypot(event.clientX - press.startX, event.clientY - press.startY) > STEADY;
    if (this.#presses.size === 2) pinch(plot, [...this.#presses.values()], press, at);
    else if (press.moved && plot.asking.peek() === "project") this.#drawOn(this.#place(event));
    else if (press.moved) plot.view.value = panned(plot.view.peek(), at.x - press.x, at.y - press.y);
    this.#presses.set(event.pointerId, { ...press, ...at });
  }

  #up(event: PointerEvent): void {
    const press = this.#presses.get(event.pointerId);
    this.#presses.delete(event.pointerId);
    if (press && this.#line.length === 0 && !press.moved) click(this.#plot, this.#hit(event), this.#place(event), event);
    if (press) this.#line = [];
  }

  #menu(event: MouseEvent): void {
    event.preventDefault();
    const byMouse = !("pointerType" in event) || event.pointerType === "mouse";
    if (byMouse) order(this.#plot, this.#hit(event), this.#place(event), event.shiftKey);
  }

  #wheel(event: WheelEvent): void {
    event.preventDefault();
    const { view, size } = this.#plot;
    view.value = zoomed(view.peek(), size.peek(), growth(event), this.#local(event));
  }

  /** The line drawn by hand becomes part of the shadow's course. */
  #drawOn(to: Point): void {
    const plot = this.#plot;
    if (this.#line.length === 0) this.#before = plot.draft.peek();
    this.#line.push(to);
    const before = this.#before;
    const chart = chartOf(plot);
    const from = before.at(-1) ?? (chart && ownPlace(plot, chart)) ?? STATION;
    const drawn = courseOf([from, ...this.#line], Math.max(2, COURSE_LENGTH - before.length)).map(onChart);
    plot.draft.value = [...before, ...drawn].slice(0, COURSE_LENGTH);
  }

  #local(event: MouseEvent): Point {
    const box = this.#svg.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  #place(event: MouseEvent): Point {
    return toChart(this.#plot.view.peek(), this.#plot.size.peek(), this.#local(event));
  }

  #hit(event: MouseEvent): Hit | null {
    const plot = this.#plot;
    const chart = chartOf(plot);
    return chart && hitAt(chart, plot.view.peek(), plot.size.peek(), this.#local(event), reachOf(event));
  }
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
