import type { ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import { Glyph } from "./sign.tsx";

/** A ship of a column, and how far it has fallen behind, CSS px. */
export interface InColumn {
  readonly cls: ShipClassId;
  readonly behind: number;
}

/** CSS px: from the sign's middle to the first pair, between two pairs, and from the middle line; a ship's size. */
const FIRST = 27;
const APART = 12;
const ASIDE = 7;
const SIZE = 13;

/** The ships that follow the one a squadron is drawn as, two by two; who straggles falls behind. */
export function Column({ ships, heading }: { ships: readonly InColumn[]; heading: number }) {
  return (
    <g class="chart-column" transform={`rotate(${heading.toFixed(1)})`}>
      {ships.map(({ cls, behind }, i) => (
        <g key={i} transform={`translate(${(-FIRST - (i >> 1) * APART - behind).toFixed(1)} ${i % 2 === 0 ? -ASIDE : ASIDE})`}>
          <Glyph cls={cls} heading={0} size={SIZE} />
        </g>
      ))}
    </g>
  );
}
