import { CHART_RADIUS } from "@terok-nor/shared/approach/chart.ts";
import type { Point } from "@terok-nor/shared/approach/state.ts";
import type { Inset } from "../../battle/sight/mind.ts";

/** What part of the chart is on screen: the place (u) in the middle of the window, and CSS px to a u. */
export interface ChartView extends Point {
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const NEAREST = 420;
const FARTHEST = 14;
/** Around what is framed: MARGIN in u; PADDING in CSS px, for signs with labels, above also a hint, below alerts. */
const MARGIN = 0.3;
const PADDING = { x: 64, top: 68, bottom: 104 };
/** CSS px of height from which the whole padding below is kept; a lower window keeps a share of it. */
const ROOMY = 640;

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

const kept = (view: ChartView): ChartView => ({
  x: within(view.x, -CHART_RADIUS, CHART_RADIUS),
  y: within(view.y, -CHART_RADIUS, CHART_RADIUS),
  scale: within(view.scale, FARTHEST, NEAREST),
});

/** Where a place of the chart is drawn, CSS px. */
export function toScreen(view: ChartView, size: Size, { x, y }: Point): Point {
  return { x: size.width / 2 + (x - view.x) * view.scale, y: size.height / 2 + (y - view.y) * view.scale };
}

/** The place of the chart under a point of the window. */
export function toChart(view: ChartView, size: Size, { x, y }: Point): Point {
  return { x: view.x + (x - size.width / 2) / view.scale, y: view.y + (y - size.height / 2) / view.scale };
}

/** The view moved by CSS px, the chart with the hand. */
export function panned(view: ChartView, dx: number, dy: number): ChartView {
  return kept({ ...view, x: view.x - dx / view.scale, y: view.y - dy / view.scale });
}

/** The view nearer (factor over 1) or wider, what is under `at` staying there. */
export function zoomed(view: ChartView, size: Size, factor: number, at: Point): ChartView {
  const fixed = toChart(view, size, at);
  const scale = within(view.scale * factor, FARTHEST, NEAREST);
  return kept({
    x: fixed.x - (at.x - size.width / 2) / scale,
    y: fixed.y - (at.y - size.height / 2) / scale,
    scale,
  });
}

/** The view that shows all these places in the part of the window no panel covers. */
export function framed(places: readonly Point[], size: Size, inset: Inset): ChartView {
  const xs = places.map((place) => place.x);
  const ys = places.map((place) => place.y);
  const [left, right] = [Math.min(...xs) - MARGIN, Math.max(...xs) + MARGIN];
  const [top, bottom] = [Math.min(...ys) - MARGIN, Math.max(...ys) + MARGIN];
  const room = Math.min(1, size.height / ROOMY);
  const edges = {
    left: inset.left + PADDING.x,
    right: inset.right + PADDING.x,
    top: inset.top + PADDING.top,
    bottom: inset.bottom + PADDING.bottom * room,
  };
  const width = Math.max(80, size.width - edges.left - edges.right);
  const height = Math.max(80, size.height - edges.top - edges.bottom);
  const scale = within(Math.min(width / (right - left), height / (bottom - top)), FARTHEST, NEAREST);
  return {
    x: (left + right) / 2 - (edges.left - edges.right) / 2 / scale,
    y: (top + bottom) / 2 - (edges.top - edges.bottom) / 2 / scale,
    scale,
  };
}

/** u within which, and share of the scale by which, a view is as good as another. */
const SAME = { place: 0.002, scale: 0.001 };

/** The view a share (0 to 1) of the way on to another; that one itself once it is as good as there. */
export function glided(from: ChartView, to: ChartView, share: number): ChartView {
  const near =
    Math.abs(to.x - from.x) < SAME.place && Math.abs(to.y - from.y) < SAME.place && Math.abs(to.scale / from.scale - 1) < SAME.scale;
  if (near || share >= 1) return to;
  return {
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
    // By the same factor in equal times, as the eye takes it.
    scale: from.scale * (to.scale / from.scale) ** share,
  };
}

/** The nearest place on the chart, rounded to hundredths of a u: what an order may carry. */
export function onChart({ x, y }: Point): Point {
  const out = Math.hypot(x, y);
  const back = out > CHART_RADIUS ? CHART_RADIUS / out : 1;
  return { x: Math.round(x * back * 100) / 100, y: Math.round(y * back * 100) / 100 };
}
