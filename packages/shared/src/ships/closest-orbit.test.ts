import { expect, test } from "vitest";
import { CLASSES } from "./classes.ts";
import { closestOrbit } from "./closest-orbit.ts";

test("Defiant can circle the flagship at point-blank, 110 u, but not inside her hull", () => {
  const least = closestOrbit(CLASSES.flagship.radius, CLASSES.defiant.radius);
  expect(least).toBeLessThanOrEqual(110);
  expect(least).toBeGreaterThan(CLASSES.flagship.radius + CLASSES.defiant.radius);
});
