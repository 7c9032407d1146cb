import { describe, expect, it } from "vitest";
import { spread } from "./spread.ts";

const nearest = (places: readonly { x: number; y: number }[]) =>
  Math.min(...places.flatMap((a, i) => places.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));

describe("spreading signs", () => {
  it("leaves alone what has room", () => {
    const spots = [
      { id: 1, x: 0, y: 0 },
      { id: 2, x: 60, y: 0 },
    ];
    expect(spread(spots, 25, 40)).toEqual(spots.map(({ x, y }) => ({ x, y })));
  });

  it("pulls a knot apart so that each sign can be read", () => {
    const spots = Array.from({ length: 5 }, (_, id) => ({ id, x: 100 + id, y: 100 - id * 2 }));
    expect(nearest(spread(spots, 25, 60))).toBeGreaterThan(20);
  });

  it("parts even those in the very same place, always the same way", () => {
    const spots = [
      { id: 101, x: 5, y: 5 },
      { id: 102, x: 5, y: 5 },
    ];
    const apart = spread(spots, 25, 40);
    expect(nearest(apart)).toBeGreaterThan(24);
    expect(spread(spots, 25, 40)).toEqual(apart);
  });

  it("moves nothing farther than it may", () => {
    const spots = Array.from({ length: 14 }, (_, id) => ({ id, x: id % 3, y: id % 2 }));
    spread(spots, 25, 30).forEach((place, i) => {
      expect(Math.hypot(place.x - (spots[i]?.x ?? 0), place.y - (spots[i]?.y ?? 0))).toBeLessThanOrEqual(30.001);
    });
  });
});
