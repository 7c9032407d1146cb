import { SQUADRON_SENSORS } from "@terok-nor/shared/approach/chart.ts";
import { expect, test } from "vitest";
import { scannedAlone } from "./scanned-alone.ts";

const squadron = { x: 5, y: 0 };
const near = { x: 4, y: 0, speed: 1, seen: true };

test("to look at one contact alone gains the more, the more there are to look at", () => {
  const one = scannedAlone(squadron, near, [near]) as number;
  expect(one).toBeGreaterThan(1);
  expect(scannedAlone(squadron, near, [near, { ...near, y: 1 }])).toBeCloseTo(2 * one, 9);
});

test("what is out of reach, lies still or is lost does not count", () => {
  const far = { ...near, x: 5 - SQUADRON_SENSORS };
  const still = { ...near, speed: 0 };
  const lost = { ...near, seen: false };
  for (const contact of [far, still, lost]) expect(scannedAlone(squadron, contact, [contact])).toBeNull();
  expect(scannedAlone(squadron, near, [near, far, still, lost])).toBe(scannedAlone(squadron, near, [near]));
});
