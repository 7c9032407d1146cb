import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { describe, expect, it } from "vitest";
import { trackingCurve, valleyOf } from "./tracking-curve.ts";

describe("the tracking readout", () => {
  it("shows Defiant a valley close to the flagship: Pattern Suicide", () => {
    const curve = trackingCurve("flagship", "defiant", CLASSES.defiant.speed);
    const valley = valleyOf(curve);
    const worst = Math.max(...curve.map((point) => point.damage));
    expect(valley?.radius).toBeLessThan(160);
    expect(valley?.damage).toBeLessThan(worst * 0.5);
  });

  it("shows no valley to a ship that stands still", () => {
    expect(valleyOf(trackingCurve("flagship", "defiant", 0))).toBeNull();
  });
});
