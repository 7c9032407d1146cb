import { describe, expect, it } from "vitest";
import { detailOf, MAX_ZOOM, MIN_ZOOM, zoomLevel } from "./levels.ts";

describe("zoom levels", () => {
  it("go from art through silhouette to symbol", () => {
    expect([3, 0.6, 0.15].map(zoomLevel)).toEqual(["art", "silhouette", "symbol"]);
  });

  it("leave no ship undrawn at any zoom", () => {
    for (let zoom = MIN_ZOOM; zoom <= MAX_ZOOM; zoom *= 1.05) {
      for (const radius of [10, 14, 15, 30, 62, 90]) {
        const { art, silhouette, symbol } = detailOf(zoom, radius);
        expect(Math.max(art, silhouette, symbol)).toBeGreaterThan(0.45);
      }
    }
  });

  it("show symbols over everything in the fleet view", () => {
    expect(detailOf(0.18, 14)).toEqual({ art: 0, silhouette: 0, symbol: 1 });
    expect(detailOf(0.18, 62).symbol).toBe(1);
    expect(detailOf(0.19, 90).art).toBeGreaterThan(0.9);
  });
});
