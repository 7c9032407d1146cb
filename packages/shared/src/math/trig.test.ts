import fc from "fast-check";
import { expect, test } from "vitest";
import { bearing, blankDirection, cos, DEGREES_PER_RADIAN, point, sin } from "./trig.ts";

const degrees = fc.double({ min: -100_000, max: 100_000, noNaN: true });
const coordinate = fc.double({ min: -3000, max: 3000, noNaN: true });

test.each([
  [0, 0, 1],
  [30, 0.5, Math.sqrt(3) / 2],
  [45, Math.SQRT1_2, Math.SQRT1_2],
  [60, Math.sqrt(3) / 2, 0.5],
  [90, 1, 0],
  [120, Math.sqrt(3) / 2, -0.5],
  [180, 0, -1],
  [225, -Math.SQRT1_2, -Math.SQRT1_2],
  [270, -1, 0],
  [-30, -0.5, Math.sqrt(3) / 2],
  [-450, -1, 0],
  [750, 0.5, Math.sqrt(3) / 2],
])("sine and cosine of %d°", (deg, sine, cosine) => {
  expect(sin(deg)).toBeCloseTo(sine, 12);
  expect(cos(deg)).toBeCloseTo(cosine, 12);
});

test("the quarter turns are exact, so a ship on a cardinal heading does not drift", () => {
  for (const deg of [0, 90, 180, 270, -90, 3600]) expect(Math.abs(sin(deg)) + Math.abs(cos(deg))).toBe(1);
});

test("sine and cosine agree with the engine's to 1e-9 at any angle", () => {
  fc.assert(
    fc.property(degrees, (deg) => {
      const rad = (deg % 360) / DEGREES_PER_RADIAN;
      expect(Math.abs(sin(deg) - Math.sin(rad))).toBeLessThan(1e-9);
      expect(Math.abs(cos(deg) - Math.cos(rad))).toBeLessThan(1e-9);
    }),
  );
});

test("a direction pointed by its angle is its cosine and sine, bit for bit", () => {
  const to = blankDirection();
  fc.assert(
    fc.property(degrees, (deg) => {
      to.deg = deg;
      point(to);
      expect(to).toEqual({ deg, x: cos(deg), y: sin(deg) });
    }),
  );
});

test.each([
  [0, 1, 0],
  [1, 1, 45],
  [1, 0, 90],
  [1, -1, 135],
  [0, -1, 180],
  [-1e-20, -1, 180],
  [-1, -1, -135],
  [-1, 0, -90],
  [-1, 1, -45],
  [0, 0, 0],
  [1, Math.sqrt(3), 30],
  [Math.sqrt(3), 1, 60],
])("bearing of (dy %d, dx %d) is %d°", (dy, dx, deg) => {
  expect(bearing(dy, dx)).toBeCloseTo(deg, 10);
});

test("a bearing agrees with the engine's arc tangent to 1e-9 and lies in (-180, 180]", () => {
  fc.assert(
    fc.property(coordinate, coordinate, (dy, dx) => {
      const deg = bearing(dy, dx);
      expect(deg > -180 && deg <= 180).toBe(true);
      if (dy !== 0 || dx !== 0) {
        const off = Math.abs(deg - Math.atan2(dy, dx) * DEGREES_PER_RADIAN);
        expect(Math.min(off, 360 - off)).toBeLessThan(1e-9);
      }
    }),
  );
});
