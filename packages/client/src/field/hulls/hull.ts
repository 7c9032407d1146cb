import type { Beacon } from "./beacons.ts";

/**
 * A hull as a stack of vector plates seen from above. Lengths are hundredths of the ship's radius;
 * +x is the bow, +y starboard. Heights stand out of the picture and only shape the light.
 */
export interface Hull {
  /** Half the width of the baked square; a little more than the farthest plate. */
  readonly reach: number;
  readonly plates: readonly Plate[];
  readonly lamps: readonly Lamp[];
  /** Where plumes start, and their width and length at full speed. */
  readonly engines: readonly Engine[];
  /** Half axes of the shield bubble: along the keel, then across. */
  readonly shield: readonly [number, number];
  /** Lights that blink. */
  readonly beacons: readonly Beacon[];
  /** What may break away while she still lives; drawn apart from the rest, which stands without it. */
  readonly parts?: readonly Part[];
  /** Middle of the baked square where it is not that of the ship. */
  readonly middle?: readonly [x: number, y: number];
}

/** A part of a hull that breaks away when little of the hull is left: drawn once, and there in several copies. */
export interface Part {
  /** Middle and half width of the square it is baked in, and px of that square. */
  readonly middle: readonly [x: number, y: number];
  readonly reach: number;
  readonly size: number;
  readonly plates: readonly Plate[];
  readonly lamps: readonly Lamp[];
  /** Where it tears off. */
  readonly root: readonly [x: number, y: number];
  /** The share of the hull, 0 to 1, at which each copy goes. */
  readonly below: readonly number[];
  /** The copies stand around the middle; else the second is the first with port and starboard exchanged. */
  readonly around?: boolean;
  /** It lies under the rest of the hull, not over it. */
  readonly under?: boolean;
}

export interface Plate {
  /** SVG path data. */
  readonly d: string;
  /** Draw the outline with this width instead of filling it. */
  readonly stroke?: number;
  /** Draw it again with port and starboard exchanged. */
  readonly mirror?: boolean;
  /** Draw it this many times around the middle. */
  readonly around?: number;
  /** Height of the rim, and how far the middle rises above it over `bevel` inward of the rim. */
  readonly z: number;
  readonly rise: number;
  readonly bevel: number;
  /** CSS colour. */
  readonly paint: string;
  /** Size of its panels; none without. */
  readonly panel?: number;
  /** Panels run around the middle instead of along the keel. */
  readonly polar?: boolean;
  /** Share of panel cells with a lit window. */
  readonly windows?: number;
  /** Feathered ribs fanning from the keel, as on wings. */
  readonly ribs?: boolean;
}

export interface Lamp {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly colour: string;
  /** Stretches it along the keel. */
  readonly long?: number;
  readonly mirror?: boolean;
  readonly around?: number;
}

export interface Engine {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly length: number;
  /** The copy of a part that it goes with, counted through all parts of the hull. */
  readonly on?: number;
}

/** Where a hull comes apart: a place in the middle of each piece, from -1 to 1 of the baked square, x to the bow. */
export type Cuts = readonly (readonly [x: number, y: number])[];
