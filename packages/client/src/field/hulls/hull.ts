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
}

/** Where a hull comes apart: a place in the middle of each piece, from -1 to 1 of the baked square, x to the bow. */
export type Cuts = readonly (readonly [x: number, y: number])[];
