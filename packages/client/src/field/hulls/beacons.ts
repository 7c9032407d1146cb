/** A running light, hundredths of the ship's radius from her middle. */
export interface Beacon {
  readonly x: number;
  readonly y: number;
  readonly colour: number;
  /** `steady` swells and fades; `strobe` flashes twice and waits. */
  readonly kind: "steady" | "strobe";
  /** The copy of a part that it sits on, counted through all parts of the hull. */
  readonly on?: number;
}

const RED = 0xff4a3c;
const GREEN = 0x58ff7c;
const WHITE = 0xf4f8ff;

/** Green to starboard, red to port, as ships have always had them. `on`: the copies of a part they sit on. */
export const abeam = (x: number, y: number, on?: readonly [starboard: number, port: number]): Beacon[] => [
  { x, y, colour: GREEN, kind: "steady", on: on?.[0] },
  { x, y: -y, colour: RED, kind: "steady", on: on?.[1] },
];

export const strobe = (x: number, y: number, on?: number): Beacon => ({ x, y, colour: WHITE, kind: "strobe", on });

/** s from one flash of a strobe to the next, and s of one swell of a steady light. */
const STROBE = 1.9;
const SWELL = 2.6;
/** s one flash lasts, and s from the first of a pair to the second. */
const FLASH = 0.11;
const PAIR = 0.24;

/** How brightly a light shines at a time, s, 0 to 1; `calm`: without flashing. */
export function shineOf({ kind }: Beacon, time: number, calm: boolean): number {
  if (kind === "steady" || calm) return 0.55 + 0.45 * Math.sin((time / SWELL) * 2 * Math.PI);
  const at = time % STROBE;
  const since = at < PAIR ? at : at - PAIR;
  return Math.max(0, 1 - since / FLASH);
}
