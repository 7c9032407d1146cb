import type { ShipClassId } from "@terok-nor/shared/ships/types.ts";
import type Phaser from "phaser";
import { bakeHull, frameOrigin, HULL_FRAMES, type HullFrame } from "./bake/hull-sheet.ts";
import { bakeMarks, MARK_CELL, MARK_FRAMES } from "./bake/marks.ts";
import { bakeBajor, bakeNebula } from "./bake/space.ts";
import { bakeSparks, SPARKS } from "./bake/sparks.ts";
import { HULLS } from "./hulls/all.ts";

/** Keys of the baked textures. */
export const SPARK_KEY = "sparks";
export const MARK_KEY = "marks";
export const NEBULA_KEY = "nebula";
export const BAJOR_KEY = "bajor";
export const hullKey = (cls: ShipClassId, pose = 0): string => `hull-${cls}-${pose}`;

type Textures = Phaser.Textures.TextureManager;

/** One step of the bake, short enough to leave the page alive between two. */
export type BakeStep = (textures: Textures) => void;

/** Everything the battle draws with, baked piece by piece; what a fight needs at once comes first. */
export function bakeSteps(): BakeStep[] {
  const hulls = (Object.keys(HULLS) as ShipClassId[]).flatMap((cls) =>
    HULLS[cls].poses.map((hull, pose): BakeStep => {
      const { size } = HULLS[cls];
      return (textures) => {
        const texture = textures.addCanvas(hullKey(cls, pose), bakeHull(hull, size));
        for (const frame of HULL_FRAMES) {
          const at = frameOrigin(frame, size);
          texture?.add(frame satisfies HullFrame, 0, at.x, at.y, size, size);
        }
      };
    }),
  );
  return [
    (textures) => {
      const texture = textures.addCanvas(SPARK_KEY, bakeSparks());
      for (const [name, cell] of Object.entries(SPARKS)) texture?.add(name, 0, cell.x, cell.y, cell.w, cell.h);
    },
    (textures) => {
      const texture = textures.addCanvas(MARK_KEY, bakeMarks());
      for (const [name, at] of MARK_FRAMES) texture?.add(name, 0, at.x, at.y, MARK_CELL, MARK_CELL);
    },
    (textures) => void textures.addCanvas(NEBULA_KEY, bakeNebula(800, 450)),
    (textures) => void textures.addCanvas(BAJOR_KEY, bakeBajor(640)),
    ...hulls,
  ];
}
