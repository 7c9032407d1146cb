import { expect, test } from "vitest";
import { cutHull } from "./wreck-cuts.ts";

const CUTS = [
  [0.6, 0],
  [-0.6, 0],
  [0, 0.7],
] as const;

test("a hull is cut into as many pieces as it has middles, each about its own", () => {
  const size = 48;
  const { piece } = cutHull(size, CUTS, 3);
  expect(new Set(piece)).toEqual(new Set([0, 1, 2]));
  const at = ([x, y]: readonly [number, number]) =>
    piece[Math.round(((y + 1) / 2) * (size - 1)) * size + Math.round(((x + 1) / 2) * (size - 1))];
  expect(CUTS.map(at)).toEqual([0, 1, 2]);
});

test("edges are torn, not straight, and a pixel next to another piece lies on the cut", () => {
  const size = 48;
  const { piece, depth } = cutHull(size, CUTS.slice(0, 2), 3);
  const edges = Array.from({ length: size }, (_, y) => piece.subarray(y * size, (y + 1) * size).indexOf(0));
  expect(new Set(edges).size).toBeGreaterThan(4);
  edges.forEach((x, y) => {
    if (x > 0) expect(depth[y * size + x]).toBeLessThan(0.1);
  });
});

test("the same seed cuts the same way", () => {
  expect(cutHull(24, CUTS, 8)).toEqual(cutHull(24, CUTS, 8));
});
