import { describe, expect, it } from "vitest";
import { arcPoints, dashes, facingBearing, missPoint, offHull, onHull, onShield } from "./geometry.ts";

const distanceToLine = (p: { x: number; y: number }, a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.abs((b.x - a.x) * (a.y - p.y) - (a.x - p.x) * (b.y - a.y)) / Math.hypot(b.x - a.x, b.y - a.y);

describe("a point on a hull", () => {
  it("is found again from where it lies in the world", () => {
    const at = { x: 40, y: -15, heading: 130 };
    const { forward, starboard } = offHull(at, 62, onHull(at, 62, 0.3, -0.7));
    expect(forward).toBeCloseTo(0.3);
    expect(starboard).toBeCloseTo(-0.7);
  });
});

describe("geometry of what is drawn", () => {
  it("puts starboard to the right of the bow on a screen whose y runs down", () => {
    expect(onHull({ x: 0, y: 0, heading: 0 }, 10, 0, 1)).toEqual({ x: 0, y: 10 });
    const p = onHull({ x: 5, y: 5, heading: 90 }, 10, 1, 0);
    expect(p.x).toBeCloseTo(5);
    expect(p.y).toBeCloseTo(15);
  });

  it("names the middles of four facings and of six sectors", () => {
    expect([0, 1, 2, 3].map((f) => facingBearing(f, 4))).toEqual([0, 180, -90, 90]);
    expect(facingBearing(4, 6)).toBe(240);
  });

  it("draws an arc at its radius, from edge to edge", () => {
    const points = arcPoints(10, 20, 50, 90, 60);
    for (const p of points) expect(Math.hypot(p.x - 10, p.y - 20)).toBeCloseTo(50);
    expect(points[0]?.x).toBeCloseTo(10 + 50 * Math.cos(Math.PI / 3));
    expect(points.at(-1)?.x).toBeCloseTo(10 - 50 * Math.cos(Math.PI / 3));
  });

  it("strikes a shield on its ellipse, on the side the shot came from", () => {
    const at = { x: 100, y: 100, heading: 90 };
    const hit = onShield(at, 40, 20, { x: 100, y: 900 });
    expect(hit.x).toBeCloseTo(100);
    expect(hit.y).toBeCloseTo(140);
    const flank = onShield(at, 40, 20, { x: 900, y: 100 });
    expect(flank.x).toBeCloseTo(120);
  });

  it("cuts a dashed line into strokes that cover its two ends", () => {
    const cut = dashes({ x: 0, y: 0 }, { x: 100, y: 0 }, 10, 5);
    expect(cut[0]?.[0].x).toBe(0);
    expect(cut).toHaveLength(7);
    expect(Math.max(...cut.map(([, to]) => to.x))).toBe(100);
    expect(dashes({ x: 3, y: 3 }, { x: 3, y: 3 }, 10, 5)).toEqual([]);
  });

  it("lets a miss pass clear of the target and go on beyond it", () => {
    const from = { x: 0, y: 0 };
    const target = { x: 300, y: 40 };
    for (const side of [-1, 1] as const) {
      for (const spread of [0, 0.5, 1]) {
        const end = missPoint(from, target, 30, side, spread);
        expect(distanceToLine(target, from, end)).toBeGreaterThan(30);
        expect(Math.hypot(end.x, end.y)).toBeGreaterThan(Math.hypot(target.x, target.y));
      }
    }
  });
});
