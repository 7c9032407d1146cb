import { type Html, html } from "./html.ts";

/** A range of one axis and the marks on it. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly marks: readonly { readonly at: number; readonly text: string }[];
}

/** What lies in the field of a plot, in the units of its axes. */
export interface Plotted {
  /** A range to be met, drawn behind everything: along x or along y. */
  readonly band?: { readonly along: "x" | "y"; readonly low: number; readonly high: number; readonly text: string };
  /** Upright bars, standing on each other in the order given. */
  readonly columns?: readonly { readonly from: number; readonly to: number; readonly parts: readonly Part[] }[];
  /** Points with the range each may lie in, joined by a line. */
  readonly line?: { readonly tone: string; readonly points: readonly Point[] };
}
interface Part {
  readonly size: number;
  readonly tone: string;
  readonly title: string;
}
interface Point {
  readonly x: number;
  readonly y: number;
  readonly low: number;
  readonly high: number;
  readonly title: string;
}

/** A plot of two axes that is as wide as its place; texts keep their size, as they are no part of a scaled drawing. */
export function plot(x: Axis, y: Axis, { band, columns = [], line }: Plotted): Html {
  const at = (axis: Axis, value: number): number => (100 * (value - axis.low)) / (axis.high - axis.low);
  const pct = (value: number): string => `${value.toFixed(2)}%`;
  const span = (axis: Axis, low: number, high: number): string => pct(at(axis, high) - at(axis, low));
  return html`<div class="plot">
<div class="y">${y.marks.map((mark) => html`<span style="bottom:${pct(at(y, mark.at))}">${mark.text}</span>`)}</div>
<div class="field">
${
  band === undefined
    ? null
    : html`<div class="band ${band.along}" style="${
        band.along === "x"
          ? `left:${pct(at(x, band.low))};width:${span(x, band.low, band.high)};top:0;bottom:0`
          : `bottom:${pct(at(y, band.low))};height:${span(y, band.low, band.high)};left:0;right:0`
      }"><span>${band.text}</span></div>`
}
${y.marks.map((mark) => html`<div class="rule" style="bottom:${pct(at(y, mark.at))}"></div>`)}
${columns.map(
  (column) =>
    html`<div class="column" style="left:${pct(at(x, column.from))};width:${span(x, column.from, column.to)}">${[...column.parts]
      .reverse()
      .map((part) => html`<i class="${part.tone}" style="height:${span(y, y.low, y.low + part.size)}" title="${part.title}"></i>`)}</div>`,
)}
${
  line === undefined
    ? null
    : html`<svg viewBox="0 0 100 100" preserveAspectRatio="none" class="${line.tone}"><polyline points="${line.points
        .map((point) => `${at(x, point.x).toFixed(2)},${(100 - at(y, point.y)).toFixed(2)}`)
        .join(" ")}"/></svg>${line.points.map(
        (point) =>
          html`<div class="range ${line.tone}" style="left:${pct(at(x, point.x))};bottom:${pct(at(y, point.low))};height:${span(
            y,
            point.low,
            point.high,
          )}" title="${point.title}"></div><div class="dot ${line.tone}" style="left:${pct(at(x, point.x))};bottom:${pct(
            at(y, point.y),
          )}" title="${point.title}"></div>`,
      )}`
}
</div>
<div class="x">${x.marks.map((mark) => html`<span style="left:${pct(at(x, mark.at))}">${mark.text}</span>`)}</div>
</div>`;
}
