import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import type { PlayerPage } from "@terok-nor/shared/wire/api.ts";
import { scaleLinear } from "d3-scale";
import { pathThrough } from "../../kit/graph-scale.ts";

type History = PlayerPage["history"];

/**
 * A rating's course as SVG paths in a box of 0 to `width` and 0 to `height`, and the ratings at its lower and upper edge.
 */
export interface RatingLines {
  readonly low: number;
  readonly high: number;
  readonly sides: readonly {
    readonly side: Side;
    readonly line: string;
    /** Where the last rated battle left it. */
    readonly end: { readonly x: number; readonly y: number; readonly rating: number };
  }[];
}

/** The scale goes by so many points, and holds at least two steps. */
const STEP = 100;

/** Battles stand in equal steps from left to right, whichever side they were fought on. Null without any. */
export function ratingLines(history: History, width: number, height: number): RatingLines | null {
  if (history.length === 0) return null;
  const ratings = history.map(({ rating }) => rating);
  const low = Math.floor((Math.min(...ratings) - STEP / 2) / STEP) * STEP;
  const high = Math.max(low + 2 * STEP, Math.ceil((Math.max(...ratings) + STEP / 2) / STEP) * STEP);
  // A single battle stands in the middle, which is where a scale of no length puts it.
  const x = scaleLinear([0, history.length - 1], [0, width]);
  const y = scaleLinear([low, high], [height, 0]);
  const sides = SIDES.flatMap((side) => {
    const points = history.map((one, at) => ({ ...one, x: x(at) })).filter((one) => one.side === side);
    const last = points.at(-1);
    if (last === undefined) return [];
    return {
      side,
      line: pathThrough(points.map((one) => [one.x, y(one.rating)])),
      end: { x: last.x, y: y(last.rating), rating: last.rating },
    };
  });
  return { low, high, sides };
}
