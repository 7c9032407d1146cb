import { CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import { HULLS } from "../hulls/all.ts";
import { Losses } from "../hulls/losses.ts";
import { type PartCopy, partCopies } from "../hulls/parts.ts";
import type { Scene } from "../phaser/parts.ts";
import { onHull, type Point } from "./geometry.ts";
import { type Layered, LitPiece, type PieceLook } from "./lit-piece.ts";
import { partKey } from "./textures.ts";

/** The copies of a class's parts, made once. */
const COPIES = new Map<ShipClassId, readonly PartCopy[]>();

export function copiesOf(cls: ShipClassId): readonly PartCopy[] {
  const known = COPIES.get(cls) ?? (HULLS[cls].poses[0] ? partCopies(HULLS[cls].poses[0]) : []);
  COPIES.set(cls, known);
  return known;
}

/** Sprites for one part of a class. */
export function pieceOf(scene: Scene, cls: ShipClassId, { part, kind }: PartCopy, layered: Layered): LitPiece {
  const { radius, side } = CLASSES[cls];
  return new LitPiece(scene, partKey(cls, kind), side, (2 * radius * part.reach) / 100 / part.size, layered);
}

/** Where a copy of a part sits, u, on a ship drawn with this radius, and which way it looks, °. */
export function placeOf({ middle, turn }: PartCopy, at: { x: number; y: number; heading: number }, radius: number) {
  return { ...onHull(at, radius, middle[0] / 100, middle[1] / 100), heading: at.heading + turn };
}

const SPAN = 0.04;
/** Over the hull and its own lights and burns, or under it all. */
const OVER = 0.66;
const UNDER = -0.3;

/** The parts of one ship that may break away. Which are on follows from her hull alone. */
export class HullParts {
  readonly #all: readonly { readonly copy: PartCopy; readonly piece: LitPiece }[];
  readonly losses: Losses;

  constructor(scene: Scene, cls: ShipClassId) {
    const { depth } = HULLS[cls];
    this.losses = new Losses(copiesOf(cls).map(({ below }) => below));
    this.#all = copiesOf(cls).map((copy) => ({
      copy,
      piece: pieceOf(scene, cls, copy, { depth: depth + (copy.part.under ? UNDER : OVER), span: SPAN }),
    }));
  }

  /** Where parts were torn off, radii forward and starboard. */
  stumps(): Point[] {
    return this.#all.flatMap(({ copy: { root } }, i) => (this.losses.has(i) ? [{ x: root[0] / 100, y: root[1] / 100 }] : []));
  }

  /** @param look of the whole ship; `radius` as she is drawn, u */
  show(look: PieceLook, radius: number): void {
    this.#all.forEach(({ copy, piece }, i) => {
      if (this.losses.has(i)) piece.hide();
      else piece.show({ ...look, ...placeOf(copy, look, radius), mirrored: copy.mirrored });
    });
  }

  hide(): void {
    for (const { piece } of this.#all) piece.hide();
  }

  destroy(): void {
    for (const { piece } of this.#all) piece.destroy();
  }
}
