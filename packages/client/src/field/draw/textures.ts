import type { ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type Phaser from "phaser";
import { bakeBajor } from "../../kit/bajor.ts";
import { bakeHull, frameOrigin, HULL_FRAMES } from "../bake/hull-sheet.ts";
import { bakeMarks, MARK_CELL, MARK_FRAMES } from "../bake/mark-atlas.ts";
import { bakeNebula } from "../bake/space.ts";
import { bakeSparks, SPARKS } from "../bake/sparks.ts";
import { bakeWreck, type WreckPiece } from "../bake/wreck-sheet.ts";
import { HULLS } from "../hulls/all.ts";
import type { Hull } from "../hulls/hull.ts";
import { partHull } from "../hulls/parts.ts";

/** Keys of the baked textures. */
export const SPARK_KEY = "sparks";
export const MARK_KEY = "marks";
export const NEBULA_KEY = "nebula";
export const BAJOR_KEY = "bajor";
export const hullKey = (cls: ShipClassId, pose = 0): string => `hull-${cls}-${pose}`;
export const partKey = (cls: ShipClassId, kind: number): string => `part-${cls}-${kind}`;

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
  /** What it holds; asked for once it is baked. */
  readonly cells: () => readonly Cell[];
}

const hullSheet = (key: string, hull: Hull, size: number): Sheet => ({
  key,
  bake: () => bakeHull(hull, size),
  cells: () => HULL_FRAMES.map((name) => ({ name, ...frameOrigin(name, size), w: size, h: size })),
});

const HULL_SHEETS = (Object.keys(HULLS) as ShipClassId[]).flatMap((cls) => {
  const { poses, size } = HULLS[cls];
  return [
    ...poses.map((hull, pose) => hullSheet(hullKey(cls, pose), hull, size)),
    ...(poses[0]?.parts ?? []).map((part, kind) => hullSheet(partKey(cls, kind), partHull(part), part.size)),
  ];
});

/** px across a wreck beside its whole hull: it is dark and torn, and needs less. */
const WRECK_SHARE = 0.5;
const LEAST_WRECK = 128;
const pieces = new Map<ShipClassId, readonly WreckPiece[]>();

export const wreckKey = (cls: ShipClassId): string => `wreck-${cls}`;
export const wreckSize = (cls: ShipClassId): number => Math.max(LEAST_WRECK, HULLS[cls].size * WRECK_SHARE);
/** The pieces a class breaks into, once they are baked: frames "plates0", "glow0" and so on. */
export const wreckPieces = (cls: ShipClassId): readonly WreckPiece[] => pieces.get(cls) ?? [];

const WRECK_SHEETS = (Object.keys(HULLS) as ShipClassId[]).map((cls): Sheet => {
  let cells: readonly Cell[] = [];
  return {
    key: wreckKey(cls),
    cells: () => cells,
    bake() {
      const hull = baked.get(hullKey(cls));
      if (!hull) throw new Error(`${cls} is not baked yet`);
      const sheet = bakeWreck(hull, HULLS[cls].size, wreckSize(cls), HULLS[cls].cuts);
      pieces.set(cls, sheet.pieces);
      cells = sheet.pieces.flatMap(({ x, y, w, h }, i) => [
        { name: `plates${i}`, x, y, w, h },
        { name: `glow${i}`, x, y: y + sheet.glowBelow, w, h },
      ]);
      return sheet.canvas;
    },
  };
});

/** Everything the battle draws with. */
const SHEETS: readonly Sheet[] = [
  { key: SPARK_KEY, bake: bakeSparks, cells: () => Object.entries(SPARKS).map(([name, cell]) => ({ name, ...cell })) },
  { key: MARK_KEY, bake: bakeMarks, cells: () => [...MARK_FRAMES].map(([name, at]) => ({ name, ...at, w: MARK_CELL, h: MARK_CELL })) },
  { key: NEBULA_KEY, bake: () => bakeNebula(800, 450), cells: () => [] },
  { key: BAJOR_KEY, bake: () => bakeBajor(640), cells: () => [] },
  ...HULL_SHEETS,
  ...WRECK_SHEETS,
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
    for (const { name, x, y, w, h } of cells()) texture?.add(name, 0, x, y, w, h);
  }
}
