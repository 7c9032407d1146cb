import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { expect, test } from "vitest";
import { lastsOf } from "./dying.ts";

test("a Bird pops at once, a Galor holds for two seconds, and the great ships for three and more", () => {
  const lasts = (cls: keyof typeof CLASSES) => lastsOf(CLASSES[cls].radius);
  expect(lasts("bird")).toBeLessThan(0.2);
  expect(lasts("defiant")).toBeLessThan(1);
  expect(lasts("galor")).toBeGreaterThan(1.9);
  expect(lasts("galor")).toBeLessThan(2.4);
  for (const cls of ["flagship", "terok-nor"] as const) {
    expect(lasts(cls)).toBeGreaterThanOrEqual(2.9);
    expect(lasts(cls)).toBeLessThan(4);
  }
});
