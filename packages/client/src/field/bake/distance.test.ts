import { describe, expect, it } from "vitest";
import { distanceInside } from "./distance.ts";

describe("distance inside a mask", () => {
  it("is nought outside, one at the rim and greatest in the middle", () => {
    const size = 21;
    const mask = new Uint8Array(size * size);
    for (let y = 3; y < 18; y++) for (let x = 3; x < 18; x++) mask[y * size + x] = 255;
    const d = distanceInside(mask, size, size);
    expect(d[0]).toBe(0);
    expect(d[10 * size + 3]).toBe(1);
    expect(d[10 * size + 10]).toBe(8);
    expect(Math.max(...d)).toBe(8);
  });

  it("counts the edge of the map as outside", () => {
    const d = distanceInside(new Uint8Array(25).fill(255), 5, 5);
    expect(d[0]).toBe(1);
    expect(d[12]).toBe(3);
  });
});
