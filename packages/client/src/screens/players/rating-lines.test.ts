import { describe, expect, it } from "vitest";
import { ratingLines } from "./rating-lines.ts";

const at = "2026-01-01T00:00:00Z";
const after = (side: "terran" | "alliance", rating: number) => ({ at, side, rating, uncertainty: 50 });

describe("the course of a rating", () => {
  it("goes from the first battle at the left to the last at the right, higher where it is better", () => {
    const lines = ratingLines([after("terran", 1500), after("terran", 1600)], 200, 100);
    expect(lines).toMatchObject({ low: 1400, high: 1700 });
    expect(lines?.sides[0]?.line).toBe("M0,66.7L200,33.3");
    expect(lines?.sides[0]?.end).toMatchObject({ x: 200, rating: 1600 });
  });

  it("has a line for each side that was played, in the order in which battles were fought", () => {
    const lines = ratingLines([after("terran", 1500), after("alliance", 1500), after("terran", 1520)], 100, 100);
    expect(lines?.sides.map(({ side, end }) => [side, end.x])).toEqual([
      ["terran", 100],
      ["alliance", 50],
    ]);
  });

  it("is nothing before the first rated battle, and a point in the middle after it", () => {
    expect(ratingLines([], 100, 100)).toBeNull();
    expect(ratingLines([after("alliance", 1510)], 100, 100)?.sides[0]?.end.x).toBe(50);
  });
});
