import type { Place } from "../cues/cue.ts";

/** The part of the world in view, u. */
export interface View {
  /** u within which nothing is lost to distance; those of the field unless told. */
  readonly near?: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a sound reaches the ear. */
export interface Placed {
  /** 0 to 1. */
  readonly gain: number;
  /** -1 left to 1 right. */
  readonly pan: number;
  /** Hz above which distance takes everything away. */
  readonly cutoff: number;
}

/** u of the field within which nothing is lost to distance. */
const NEAR = 330;
/** The same on the chart, in its own u: as it is first shown, all of it is near. */
export const NEAR_ON_CHART = 9;
/** How fast loudness and brightness fall with distance. */
const FALL = 0.85;
const DULLING = 0.75;
const BRIGHT = 18_000;
const DULLEST = 700;
/** The ear hangs above the middle of the view, by this share of what is in view: the wider the view, the quieter. */
const ABOVE = 0.55;
/** Sides are told apart, and no ear is ever left with nothing. */
const WIDEST = 0.85;

const CONSOLE: Placed = { gain: 1, pan: 0, cutoff: BRIGHT };

/** How a sound of a place is heard by whoever looks at this part of the world; of no place or no view: from the console. */
export function placed(at: Place | null, view: View | null): Placed {
  if (!at || !view || view.width <= 0) return CONSOLE;
  const [dx, dy] = [at.x - (view.x + view.width / 2), at.y - (view.y + view.height / 2)];
  const distance = Math.hypot(dx, dy, ABOVE * view.width);
  const lost = Math.max(1, distance / (view.near ?? NEAR));
  return {
    gain: lost ** -FALL,
    pan: Math.max(-WIDEST, Math.min(WIDEST, (WIDEST * dx) / (view.width / 2))),
    cutoff: Math.max(DULLEST, BRIGHT * lost ** -DULLING),
  };
}

export type Direction = "left" | "right" | "above" | "below" | "ahead" | "nowhere";

/** Share of half the view from its middle up to which something is straight ahead. */
const AHEAD = 0.3;

/** Where to look for a place, from the middle of the view. */
export function directionOf(at: Place | null, view: View | null): Direction {
  if (!at || !view || view.width <= 0 || view.height <= 0) return "nowhere";
  const across = (at.x - (view.x + view.width / 2)) / (view.width / 2);
  const up = (at.y - (view.y + view.height / 2)) / (view.height / 2);
  if (Math.max(Math.abs(across), Math.abs(up)) < AHEAD) return "ahead";
  if (Math.abs(across) >= Math.abs(up)) return across < 0 ? "left" : "right";
  return up < 0 ? "above" : "below";
}
