import { CHART_RADIUS } from "@terok-nor/shared/approach/chart.ts";
import { hash } from "../../kit/hash.ts";
import { UNIT } from "../signs/unit.ts";

/** What the two tables are drawn with, as paths in drawn units. */

const at = (turn: number, radius: number): string =>
  `${(Math.cos(turn) * radius * UNIT).toFixed(1)} ${(Math.sin(turn) * radius * UNIT).toFixed(1)}`;

/** u to each side that the raster covers; u between two of its lines. */
const FIELD = 14;
const MESH = 2;
/** Pieces of a ring, the share of them that the old projector has lost, and how far one stands off its place. */
const PIECES = 120;
const LOST = 0.07;
const OFF = 0.006;

/** A ring of a radius in h whose pieces do not quite meet, some of them lost. */
export function patchedRing(hour: number): string {
  const radius = (i: number) => hour * (1 + OFF * (hash((i % PIECES) >> 2, hour, 3) - 0.5));
  return Array.from({ length: PIECES }, (_, i) => {
    if (hash(i, hour, 7) < LOST) return "";
    const [from, to] = [i, i + 1].map((n) => (n * Math.PI * 2) / PIECES) as [number, number];
    return `M${at(from, radius(i))}L${at(to, radius(i + 1))}`;
  }).join("");
}

/** An exact ring of a radius in h. */
export function ring(hour: number): string {
  const r = hour * UNIT;
  return `M${-r} 0a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0`;
}

/** Lines from the first ring to the last, this many of them. */
export function spokes(count: number): string {
  return Array.from({ length: count }, (_, i) => (i * Math.PI * 2) / count)
    .map((turn) => `M${at(turn, 1)}L${at(turn, CHART_RADIUS)}`)
    .join("");
}

/** How far a crossing of the raster stands off its place, u: as if each panel of the projector hung by itself. */
const wobble = (i: number, j: number, salt: number): number => 0.14 * (hash(i, j, salt) - 0.5);
const steps = Array.from({ length: FIELD + 1 }, (_, i) => i - FIELD / 2);
const crossing = (i: number, j: number): string =>
  `${((i * MESH + wobble(i, j, 1)) * UNIT).toFixed(1)} ${((j * MESH + wobble(i, j, 2)) * UNIT).toFixed(1)}`;

/** The uneven raster of the rebels' projector. */
export function rasterLines(): string {
  const line = (places: readonly string[]) => `M${places.join("L")}`;
  return steps.map((i) => line(steps.map((j) => crossing(i, j))) + line(steps.map((j) => crossing(j, i)))).join("");
}

/** A small cross on each crossing of the raster. */
export function crosses(): string {
  return steps.flatMap((i) => steps.map((j) => `M${crossing(i, j)}m-7 0h14m-7-7v14`)).join("");
}

/** A lattice of hexagons of 1 u a side over the whole chart. */
export function hexes(): string {
  const high = Math.sqrt(3);
  const parts: string[] = [];
  for (let column = -9; column <= 9; column++) {
    for (let row = -8; row <= 8; row++) {
      const x = column * 1.5;
      const y = (row + (column % 2 === 0 ? 0 : 0.5)) * high;
      // Three sides of each: its neighbours bring the others.
      const corner = (n: number) => {
        const turn = (n * Math.PI) / 3;
        return `${((x + Math.cos(turn)) * UNIT).toFixed(1)} ${((y + Math.sin(turn)) * UNIT).toFixed(1)}`;
      };
      parts.push(`M${corner(0)}L${corner(1)}L${corner(2)}L${corner(3)}`);
    }
  }
  return parts.join("");
}

/** Marks on a ring at every sixth: points towards the middle, on a strong ring with a bar behind. */
export function notches(hour: number, strong: boolean): string {
  const deep = strong ? 0.16 : 0.09;
  const wide = (strong ? 0.1 : 0.06) / hour;
  return Array.from({ length: 6 }, (_, i) => (i * Math.PI) / 3 + Math.PI / 6)
    .map((turn) => {
      const bar = strong ? `M${at(turn - wide * 3, hour + 0.06)}L${at(turn + wide * 3, hour + 0.06)}` : "";
      return `M${at(turn - wide, hour)}L${at(turn, hour - deep)}L${at(turn + wide, hour)}${bar}`;
    })
    .join("");
}
