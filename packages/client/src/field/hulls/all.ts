import type { ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import { birdOfPrey } from "./bird.ts";
import { DEFIANT } from "./defiant.ts";
import { FLAGSHIP } from "./flagship.ts";
import { GALOR } from "./galor.ts";
import type { Cuts, Hull } from "./hull.ts";
import { RAIDER } from "./raider.ts";
import { TEROK_NOR } from "./terok-nor.ts";

/** Positions a Bird's wings are baked in, from level to attacking. */
export const WING_POSES = 5;

interface Bake {
  /** One hull, or one per pose. */
  readonly poses: readonly Hull[];
  /** px of the baked square: crisp at the nearest zoom. A power of two, so that it can be drawn small without shimmer. */
  readonly size: number;
  /** Draw order: the larger under the smaller, each with its own light over it. */
  readonly depth: number;
  /** Symbol for the widest zoom: SVG paths, bow up, 30 units to each side; drawn with a line 7 wide, and filled. */
  readonly glyph: { readonly line?: string; readonly solid?: string };
  /** Where the hull breaks when she dies. */
  readonly cuts: Cuts;
}

/** The station: core and habitat ring stay in one; the docking ring breaks between its pylons. */
const STATION_CUTS: Cuts = [
  [0, 0],
  ...Array.from({ length: 6 }, (_, i) => {
    const a = ((i + 0.2) * Math.PI) / 3;
    return [0.8 * Math.cos(a), 0.8 * Math.sin(a)] as const;
  }),
];

export const HULLS: Record<ShipClassId, Bake> = {
  "terok-nor": {
    poses: [TEROK_NOR],
    depth: 20,
    cuts: STATION_CUTS,
    glyph: { line: "M24 6a24 24 0 1 1-48 0a24 24 0 1 1 48 0", solid: "M8 6a8 8 0 1 1-16 0a8 8 0 1 1 16 0" },
    size: 1024,
  },
  defiant: {
    poses: [DEFIANT],
    depth: 26,
    glyph: { solid: "M0-24L26 28 0 18-26 28z" },
    size: 256,
    cuts: [
      [0.5, 0.05],
      [-0.15, -0.5],
      [-0.35, 0.45],
    ],
  },
  raider: {
    poses: [RAIDER],
    depth: 26,
    glyph: { line: "M-14-16V12L0 30 14 12V-16" },
    size: 128,
    cuts: [
      [0.45, 0.05],
      [-0.4, -0.1],
    ],
  },
  flagship: {
    poses: [FLAGSHIP],
    depth: 22,
    glyph: { line: "M-32 8Q-16-14 0 10 16-14 32 8M0-30V30M-14 28H14" },
    size: 1024,
    cuts: [
      [0.62, 0.04],
      [0.12, -0.08],
      [-0.5, 0.06],
      [0.05, -0.55],
      [-0.05, 0.6],
      [0.3, -0.9],
      [0.1, 0.95],
    ],
  },
  galor: {
    poses: [GALOR],
    depth: 24,
    glyph: { line: "M12-14a12 12 0 1 1-24 0a12 12 0 1 1 24 0M0-2V32M-24 8H24" },
    size: 512,
    cuts: [
      [0.55, 0.1],
      [0.05, -0.12],
      [-0.6, 0.08],
      [0.0, 0.62],
      [0.1, -0.7],
    ],
  },
  bird: {
    poses: Array.from({ length: WING_POSES }, (_, i) => birdOfPrey(i / (WING_POSES - 1))),
    depth: 26,
    glyph: { line: "M-32 8Q-16-14 0 10 16-14 32 8" },
    size: 256,
    cuts: [
      [0.5, 0.02],
      [-0.4, 0.06],
      [-0.1, -0.6],
      [-0.05, 0.65],
    ],
  },
};
