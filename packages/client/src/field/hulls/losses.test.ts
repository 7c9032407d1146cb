import { expect, test } from "vitest";
import { HULLS } from "./all.ts";
import { Losses } from "./losses.ts";
import { partCopies } from "./parts.ts";

const STATION = HULLS["terok-nor"].poses[0];
const below = (STATION ? partCopies(STATION) : []).map((copy) => copy.below);

/** How many pylons a station has lost that was last seen with so much of her hull. */
function gone(losses: Losses, hull: number): number {
  losses.settle(hull);
  return below.filter((_, i) => losses.has(i)).length;
}

test("the station loses one of her six pylons after the other as her hull goes, and has lost some well before her end", () => {
  const losses = new Losses(below);
  const counts = [1, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1].map((hull) => gone(losses, hull));
  expect(counts).toEqual([0, 0, 1, 2, 3, 4, 5, 6]);
});

test("what is gone follows from the hull alone: found late, or after a look further back", () => {
  const steady = new Losses(below);
  for (const hull of [1, 0.8, 0.6, 0.35]) steady.settle(hull);
  expect(gone(new Losses(below), 0.35)).toBe(gone(steady, 0.35));
  expect(gone(steady, 0.9)).toBe(0);
});

test("a part breaks before one's eyes only when she was seen with it", () => {
  const losses = new Losses([0.5, 0.3]);
  expect(losses.settle(0.4)).toEqual({ lost: [0], live: false });
  expect(losses.settle(0.2)).toEqual({ lost: [1], live: true });
  const skipped = new Losses([0.5]);
  skipped.settle(1);
  skipped.lookAway();
  expect(skipped.settle(0.1)).toEqual({ lost: [0], live: false });
});
