import { expect, it } from "vitest";
import { UNIT } from "../signs/unit.ts";
import { hexes, patchedRing, rasterLines } from "./table-lines.ts";

const placesOf = (d: string) =>
  [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x) / UNIT, Number(y) / UNIT] as const);

it("however patched, a ring lies at its hour: distances are read off it", () => {
  for (const hour of [1, 4, 12]) {
    for (const [x, y] of placesOf(patchedRing(hour))) expect(Math.abs(Math.hypot(x, y) / hour - 1)).toBeLessThan(0.005);
  }
});

it("a ring has gaps, and the same ones every time", () => {
  const pieces = patchedRing(5).match(/M/g)?.length ?? 0;
  expect(pieces).toBeLessThan(120);
  expect(pieces).toBeGreaterThan(90);
  expect(patchedRing(5)).toBe(patchedRing(5));
});

it("the rebels' raster is not quite even, the Alliance's lattice is", () => {
  expect(placesOf(rasterLines()).some(([x]) => Math.abs(x - Math.round(x)) > 0.03)).toBe(true);
  for (const [x] of placesOf(hexes())) expect(Math.abs(x * 2 - Math.round(x * 2))).toBeLessThan(0.01);
});
