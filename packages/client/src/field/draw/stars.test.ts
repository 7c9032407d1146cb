import { describe, expect, it } from "vitest";
import { starfield } from "./stars.ts";

describe("stars of the backdrop", () => {
  it("are the same in every battle, all inside the sky", () => {
    const stars = starfield();
    expect(starfield()).toEqual(stars);
    for (const { u, v } of stars) expect(u >= 0 && u < 1 && v >= 0 && v < 1).toBe(true);
  });

  it("are mostly faint, with a few bright ones that stand out", () => {
    const stars = starfield();
    expect(stars.filter((s) => s.alpha < 0.6).length).toBeGreaterThan(stars.length * 0.7);
    const rays = stars.filter((s) => s.frame === "star");
    expect(rays.length).toBeGreaterThan(0);
    expect(rays.length).toBeLessThan(20);
  });
});
