/** The arithmetic of the charts after a battle: drawn units of a picture `width` by `height`, times in s. */

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** s shown, from 0. */
  readonly length: number;
}

export const xAt = ({ width, left, right, length }: Frame, seconds: number): number =>
  left + (length > 0 ? seconds / length : 0) * (width - left - right);

/** Where a share of 0 to 1 is drawn; what lies beyond is drawn at the edge. */
export const yAt = ({ height, top, bottom }: Frame, share: number): number =>
  top + (1 - Math.max(0, Math.min(1, share))) * (height - top - bottom);

/** The step of a curve nearest to a drawn x, within the curve. */
export function stepAt(frame: Frame, x: number, every: number, steps: number): number {
  const inside = frame.width - frame.left - frame.right;
  const seconds = inside > 0 ? ((x - frame.left) / inside) * frame.length : 0;
  return Math.max(0, Math.min(steps - 1, Math.round(every > 0 ? seconds / every : 0)));
}

/** A line through values that lie `every` s apart, as the path of an SVG; empty for no values. */
export function linePath(frame: Frame, values: readonly number[], every: number): string {
  return values.map((value, i) => `${i === 0 ? "M" : "L"}${xAt(frame, i * every).toFixed(1)} ${yAt(frame, value).toFixed(1)}`).join("");
}

/** Minutes between marks of the axis: as few whole ones as leave no more than eight marks. */
const STEPS = [1, 2, 5, 10, 20, 30, 60];

/** Whole minutes to write under the axis, 0 among them. */
export function minuteMarks(length: number): number[] {
  const minutes = Math.floor(Math.max(0, length) / 60);
  const step = STEPS.find((each) => minutes / each <= 8) ?? 60;
  return Array.from({ length: Math.floor(minutes / step) + 1 }, (_, i) => i * step);
}
