import { describe, expect, it } from "vitest";
import { planetPlace, roomForStation } from "./sky-places.ts";
import { planetView } from "./start-planet.ts";

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

describe("the station on the first page", () => {
  it("stands whole beside the page's column where the window is wide", () => {
    const { x, y, half } = roomForStation(1920, 1080, box(380, 210, 790, 262), box(1120, 196, 1540, 300));
    expect(x - half).toBeGreaterThan(1540);
    expect(x + half).toBeLessThan(1920);
    expect(y - half * 0.86).toBeGreaterThan(0);
  });

  it("else stands between the title and the name, under neither", () => {
    const { x, y, half } = roomForStation(1280, 720, box(60, 78, 348, 118), box(800, 40, 1220, 142));
    expect(x - half).toBeGreaterThan(348);
    expect(x + half).toBeLessThan(800);
    expect(y - half * 0.86).toBeGreaterThanOrEqual(0);
  });

  it("stands at the end of the title's line where the name is below it", () => {
    const { x, half } = roomForStation(390, 844, box(20, 26, 276, 58), box(20, 128, 370, 252));
    expect(x - half).toBeGreaterThan(276);
    expect(x + half).toBeLessThan(390);
  });
});

describe("what is baked of Bajor", () => {
  it("is what the window shows, and never more pixels than take a moment", () => {
    for (const [width, height] of [
      [390, 844],
      [1280, 720],
      [3840, 2160],
    ] as const) {
      const part = planetView(planetPlace(width, height), width, height);
      expect(part).not.toBeNull();
      if (!part) return;
      expect(part.view.width * part.view.height).toBeLessThan(430_000);
      expect(part.view.width).toBeLessThanOrEqual(Math.ceil(width * part.scale));
    }
    expect(planetView({ x: -900, y: 100, half: 100 }, 1280, 720)).toBeNull();
  });
});
