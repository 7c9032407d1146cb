import { expect, test } from "vitest";
import { darkening } from "./vignette.ts";

test("the middle half of the picture is as bright as it is; towards the corners it only ever darkens, and never to black", () => {
  expect(darkening(0)).toBe(0);
  expect(darkening(0.5)).toBe(0);
  const steps = Array.from({ length: 21 }, (_, i) => darkening(i / 20));
  expect([...steps].sort((a, b) => a - b)).toEqual(steps);
  expect(darkening(1)).toBeGreaterThan(0.3);
  expect(darkening(1)).toBeLessThan(0.7);
});
