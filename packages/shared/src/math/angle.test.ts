import fc from "fast-check";
import { expect, test } from "vitest";
import { clamp, distance, turnBetween, wrap } from "./angle.ts";

test.each([
  [0, 0],
  [180, 180],
  [-180, 180],
  [181, -179],
  [-181, 179],
  [360, 0],
  [540, 180],
  [-540, 180],
  [725, 5],
])("%d° wraps to %d°", (deg, wrapped) => {
  expect(wrap(deg)).toBe(wrapped);
});

test("wrapping keeps the direction and lands in (-180, 180]", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (deg) => {
      const wrapped = wrap(deg);
      expect(wrapped > -180 && wrapped <= 180).toBe(true);
      const turns = (deg - wrapped) / 360;
      expect(Math.abs(turns - Math.round(turns))).toBeLessThan(1e-9);
    }),
  );
});

test.each([
  [10, 350, -20],
  [350, 10, 20],
  [0, 180, 180],
  [90, -90, 180],
  [-170, 170, -20],
])("the shorter way from %d° to %d° is %d°", (from, to, turn) => {
  expect(turnBetween(from, to)).toBe(turn);
});

test("clamp keeps a value between its bounds", () => {
  expect([clamp(-1, 0, 5), clamp(3, 0, 5), clamp(9, 0, 5)]).toEqual([0, 3, 5]);
});

test("distance is Euclid's", () => {
  expect(distance(1, 2, 4, 6)).toBe(5);
});
