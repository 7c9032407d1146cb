import type { ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type Phaser from "phaser";
import { bakeBajor } from "../../kit/bajor.ts";
import { bakeHull, frameOrigin, HULL_FRAMES } from "../bake/hull-sheet.ts";
import { bakeMarks, MARK_CELL, MARK_FRAMES } from "../bake/mark-atlas.ts";
import { bakeNebula } from "../bake/space.ts";
import { bakeSparks, SPARKS } from "../bake/sparks.ts";
import { HULLS } from "../hulls/all.ts";

/** Keys of the baked textures. */
export const SPARK_KEY = "sparks";
export const MARK_KEY = "marks";
export const NEBULA_KEY = "nebula";
export const BAJOR_KEY = "bajor";
export const hullKey = (cls: ShipClassId, pose = 0): string => `hull-${cls}-${pose}`;

interface Cell {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

interface Sheet {
  readonly key: string;
  bake(): HTMLCanvasElement;
  readonly cells: readonly Cell[];
}

const HULL_SHEETS = (Object.keys(HULLS) as ShipClassId[]).flatMap((cls) => {
  const { poses, size } = HULLS[cls];
  const cells = HULL_FRAMES.map((name) => ({ name, ...frameOrigin(name, size), w: size, h: size }));
  return poses.map((hull, pose): Sheet => ({ key: hullKey(cls, pose), bake: () => bakeHull(hull, size), cells }));
});

/** Everything the battle draws with. */
const SHEETS: readonly Sheet[] = [
  { key: SPARK_KEY, bake: bakeSparks, cells: Object.entries(SPARKS).map(([name, cell]) => ({ name, ...cell })) },
  { key: MARK_KEY, bake: bakeMarks, cells: [...MARK_FRAMES].map(([name, at]) => ({ name, ...at, w: MARK_CELL, h: MARK_CELL })) },
  { key: NEBULA_KEY, bake: () => bakeNebula(800, 450), cells: [] },
  { key: BAJOR_KEY, bake: () => bakeBajor(640), cells: [] },
  ...HULL_SHEETS,
];

/** Kept as long as the page: a rematch finds them done. */
const baked = new Map<string, HTMLCanvasElement>();

/** Bakes one sheet that is still to be baked, short enough to leave the page alive between two; false when all are done. */
export function bakeNext(): boolean {
  const sheet = SHEETS.find(({ key }) => !baked.has(key));
  if (!sheet) return false;
  baked.set(sheet.key, sheet.bake());
  return true;
}

/** Bakes everything in the page's idle moments, so that a battle's first frame is already whole. */
export function bakeAhead(): void {
  // Safari knows no idle callback; a pause between two sheets will do.
  const idle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 60));
  idle(() => {
    if (bakeNext()) bakeAhead();
  });
}

/** Phaser's own name for the frame that is the whole texture. */
const WHOLE = "__BASE";

/** Hands all that is baked to a game. */
export function hang(textures: Phaser.Textures.TextureManager): void {
  for (const { key, cells } of SHEETS) {
    const canvas = baked.get(key);
    if (!canvas) continue;
    // Nobody draws on these again: a texture of the kind for canvases would first read all its pixels back.
    const texture = textures.create(key, canvas);
    texture?.add(WHOLE, 0, 0, 0, canvas.width, canvas.height);
    for (const { name, x, y, w, h } of cells) texture?.add(name, 0, x, y, w, h);
  }
}
