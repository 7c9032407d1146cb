import { type ScaleLinear, scaleLinear } from "d3-scale";
import { line } from "d3-shape";

/** A picture of curves over time: its size and margins in drawn units, and the s it shows, from 0. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly length: number;
}

/** A frame's scales: s to x, and shares of 0 to 1 to y; a share beyond is drawn at the edge. */
export interface Scales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

export function scalesOf({ width, height, left, right, top, bottom, length }: Frame): Scales {
  return {
    // A battle of no length has its one value at the left.
    x: scaleLinear([0, Math.max(length, 1)], [left, width - right]),
    y: scaleLinear([0, 1], [height - bottom, top]).clamp(true),
  };
}

/** The step of a curve nearest to a drawn x, within the curve. `every`: s from one step to the next. */
export function stepAt({ x: scale }: Scales, x: number, every: number, steps: number): number {
  return Math.max(0, Math.min(steps - 1, Math.round(scale.invert(x) / every)));
}

/** Drawn units, to a tenth: more is not seen, and makes paths long. */
const DIGITS = 1;

/** A line through points as the path of an SVG; empty for none. */
export function pathThrough(points: readonly (readonly [x: number, y: number])[]): string {
  return line().digits(DIGITS)(points.map(([x, y]) => [x, y])) ?? "";
}

/** A line through values that lie `every` s apart, as the path of an SVG; empty for no values. */
export function linePath({ x, y }: Scales, values: readonly number[], every: number): string {
  return pathThrough(values.map((value, i) => [x(i * every), y(value)]));
}

/** Marks on the axis at most, about. */
const MARKS = 6;

/** Whole minutes to write under the axis, 0 among them, for a battle of `length` s. */
export function minuteMarks(length: number): number[] {
  const minutes = Math.floor(Math.max(0, length) / 60);
  return minutes === 0 ? [0] : scaleLinear([0, minutes], [0, 1]).ticks(Math.min(MARKS, minutes));
}
