import type { ShipClassId } from "@terok-nor/shared/ships/types.ts";
import { birdOfPrey } from "./bird.ts";
import { DEFIANT } from "./defiant.ts";
import { FLAGSHIP } from "./flagship.ts";
import { GALOR } from "./galor.ts";
import type { Hull } from "./hull.ts";
import { RAIDER } from "./raider.ts";
import { TEROK_NOR } from "./terok-nor.ts";

/** Positions a Bird's wings are baked in, from level to attacking. */
export const WING_POSES = 5;

interface Bake {
  /** One hull, or one per pose. */
  readonly poses: readonly Hull[];
  /** px of the baked square: crisp at the nearest zoom. A power of two, so that it can be drawn small without shimmer. */
  readonly size: number;
}

export const HULLS: Record<ShipClassId, Bake> = {
  "terok-nor": { poses: [TEROK_NOR], size: 1024 },
  defiant: { poses: [DEFIANT], size: 256 },
  raider: { poses: [RAIDER], size: 128 },
  flagship: { poses: [FLAGSHIP], size: 1024 },
  galor: { poses: [GALOR], size: 512 },
  bird: { poses: Array.from({ length: WING_POSES }, (_, i) => birdOfPrey(i / (WING_POSES - 1))), size: 256 },
};
