import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { PaletteName } from "../../settings/palettes.ts";
import { paletteChoice } from "../../settings/reading-choice.ts";

/**
 * Colours of the drawn battle are 0xRRGGBB, for tints. Shape, too, tells friend from foe: see bake/mark-atlas.ts.
 */
export interface SideColours {
  /** Marks, rings, symbols and names. */
  readonly mark: number;
  /** Engine plumes. */
  readonly engine: number;
  /** Full shields; they run to `shieldLow` as the charge goes. */
  readonly shield: number;
  readonly shieldLow: number;
}

const TERRAN: SideColours = { mark: 0xffb84d, engine: 0x58d8ff, shield: 0x6cc8ff, shieldLow: 0xff9a4a };
const ALLIANCE: SideColours = { mark: 0x62e08a, engine: 0x7dffb0, shield: 0x6dffb4, shieldLow: 0xffd24a };
/** For eyes to which amber and green are one yellow: amber and blue. */
const BLUE_ALLIANCE: SideColours = { mark: 0x6f9bff, engine: 0x8fb4ff, shield: 0x9ab8ff, shieldLow: 0xfff0a0 };

const COLOURS: Readonly<Record<PaletteName, Readonly<Record<Side, SideColours>>>> = {
  usual: { terran: TERRAN, alliance: ALLIANCE },
  protan: { terran: TERRAN, alliance: BLUE_ALLIANCE },
  deutan: { terran: TERRAN, alliance: BLUE_ALLIANCE },
  tritan: {
    terran: { ...TERRAN, mark: 0xffb0a0, shieldLow: 0xff8a8a },
    alliance: { ...ALLIANCE, mark: 0x35d0c6, shield: 0x6fe0d8, shieldLow: 0xffd9e0 },
  },
};

/** The colours of each side in the player's palette. */
export const SIDE_COLOURS: Readonly<Record<Side, SideColours>> = {
  get terran() {
    return COLOURS[paletteChoice.peek()].terran;
  },
  get alliance() {
    return COLOURS[paletteChoice.peek()].alliance;
  },
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
