import type { Side } from "@terok-nor/shared/ships/types.ts";

/**
 * Colours of the drawn battle are 0xRRGGBB, for tints. Shape, too, tells friend from foe: see bake/mark-atlas.ts.
 */
interface SideColours {
  /** Marks, rings, symbols and names. */
  readonly mark: number;
  /** Engine plumes. */
  readonly engine: number;
  /** Full shields; they run to `shieldLow` as the charge goes. */
  readonly shield: number;
  readonly shieldLow: number;
}

export const SIDE_COLOURS: Record<Side, SideColours> = {
  terran: { mark: 0xffb84d, engine: 0x58d8ff, shield: 0x6cc8ff, shieldLow: 0xff9a4a },
  alliance: { mark: 0x62e08a, engine: 0x7dffb0, shield: 0x6dffb4, shieldLow: 0xffd24a },
};

export const UNKNOWN_MARK = 0xc9d4e6;
export const PATH = 0x8fd3ff;
export const TARGET = 0xff6a5a;
export const LABEL_INK = "#dfe8f5";

/** Channel-wise mix of two 0xRRGGBB colours, t from 0 (a) to 1 (b). */
export function mix(a: number, b: number, t: number): number {
  const channel = (shift: number) => {
    const from = (a >> shift) & 255;
    return Math.round(from + (((b >> shift) & 255) - from) * t) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}
