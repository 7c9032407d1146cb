import { describe, expect, it } from "vitest";
import { framed, glided, onChart, panned, toChart, toScreen, zoomed } from "./chart-view.ts";

const SIZE = { width: 1000, height: 600 };
const VIEW = { x: 1, y: -2, scale: 50 };

describe("the view of the chart", () => {
  it("goes from chart to screen and back", () => {
    const place = { x: 3.5, y: 1.25 };
    expect(toChart(VIEW, SIZE, toScreen(VIEW, SIZE, place))).toEqual(place);
  });

  it("zooms about the pointer and pans with the hand", () => {
    const at = { x: 200, y: 150 };
    const nearer = zoomed(VIEW, SIZE, 1.5, at);
    expect(nearer.scale).toBe(75);
    expect(toChart(nearer, SIZE, at).x).toBeCloseTo(toChart(VIEW, SIZE, at).x);
    expect(panned(VIEW, 50, -100)).toEqual({ x: 0, y: 0, scale: 50 });
  });

  it("never loses the chart or its scale", () => {
    expect(panned(VIEW, 1e6, 0).x).toBe(-12);
    expect(zoomed(VIEW, SIZE, 1e6, { x: 0, y: 0 }).scale).toBe(420);
  });

  it("glides on to another view and comes to stand at it", () => {
    const goal = { x: -3, y: 4, scale: 200 };
    expect(glided(VIEW, goal, 0.5)).toEqual({ x: -1, y: 1, scale: 100 });
    let view = VIEW;
    for (let i = 0; i < 200; i++) view = glided(view, goal, 0.1);
    expect(view).toBe(goal);
    expect(glided(VIEW, goal, 1)).toBe(goal);
  });

  it("leaves room for a hint over what it frames, however low the window", () => {
    const phone = { width: 844, height: 390 };
    const places = [
      { x: 0, y: 0 },
      { x: 4, y: -3 },
    ];
    const view = framed(places, phone, { left: 0, right: 0, top: 52, bottom: 50 });
    // The hint is two lines high under the top bar.
    for (const place of places) expect(toScreen(view, phone, place).y).toBeGreaterThan(52 + 10 + 54);
  });

  it("frames all places beside the panels", () => {
    const inset = { left: 300, right: 0, top: 50, bottom: 100 };
    const places = [
      { x: 0, y: 0 },
      { x: 8, y: 3 },
    ];
    const view = framed(places, SIZE, inset);
    for (const place of places) {
      const at = toScreen(view, SIZE, place);
      expect(at.x).toBeGreaterThan(300);
      expect(at.x).toBeLessThan(1000);
      expect(at.y).toBeGreaterThan(50);
      expect(at.y).toBeLessThan(500);
    }
  });
});

it("nothing is sent off the chart", () => {
  expect(onChart({ x: 3.1449, y: -2 })).toEqual({ x: 3.14, y: -2 });
  const edge = onChart({ x: 30, y: 40 });
  expect(Math.hypot(edge.x, edge.y)).toBeCloseTo(12, 1);
});
