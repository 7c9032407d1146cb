import { describe, expect, it } from "vitest";
import { inBox, MOUSE_REACH, pick } from "./picking.ts";

const station = { id: 0, x: 400, y: 300, radius: 90 };
const raider = { id: 2, x: 440, y: 310, radius: 4 };
const bird = { id: 101, x: 700, y: 100, radius: 3 };

describe("picking", () => {
  it("is generous to small ships", () => {
    expect(pick([bird], 710, 107, MOUSE_REACH)).toBe(101);
    expect(pick([bird], 720, 100, MOUSE_REACH)).toBe(-1);
  });

  it("takes the small ship over the station under it, and the station beside it", () => {
    expect(pick([station, raider], 443, 312, MOUSE_REACH)).toBe(2);
    expect(pick([station, raider], 340, 300, MOUSE_REACH)).toBe(0);
  });

  it("takes the nearer of two", () => {
    expect(pick([bird, { ...bird, id: 102, x: 712 }], 708, 100, MOUSE_REACH)).toBe(102);
  });

  it("takes a great ship by its middle, though a small one is near", () => {
    const near = { ...raider, x: station.x + 12, y: station.y };
    expect(pick([near, station], station.x - 3, station.y, MOUSE_REACH)).toBe(0);
    expect(pick([near, station], near.x, near.y, MOUSE_REACH)).toBe(2);
  });

  it("goes round all who lie at a place that is clicked again and again", () => {
    const knot = [1, 2, 3].map((id) => ({ id, x: 700, y: 100, radius: 12 }));
    const picked = [-1, 1, 2, 3].map((after) => pick(knot, 701, 100, MOUSE_REACH, after));
    expect(picked).toEqual([1, 2, 3, 1]);
    expect(pick(knot, 900, 100, MOUSE_REACH, 1)).toBe(-1);
  });

  it("leaves what is beyond the edge out of a box", () => {
    expect(inBox([{ ...raider, edge: true }], 0, 0, 900, 900)).toEqual([]);
  });

  it("finds what a box holds, drawn from any corner", () => {
    expect(inBox([station, raider, bird], 500, 400, 390, 290)).toEqual([0, 2]);
  });
});
