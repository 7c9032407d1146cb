import { CLASS_IDS } from "@terok-nor/shared/ships/classes.ts";
import { expect, test } from "vitest";
import { HULLS } from "./all.ts";
import { abeam, shineOf, strobe } from "./beacons.ts";

const moments = Array.from({ length: 380 }, (_, i) => i / 100);

test("a strobe flashes twice and then waits in the dark; for a calm viewer it never jumps", () => {
  const bright = moments.map((time) => shineOf(strobe(0, 0), time, false));
  expect(bright.filter((now, i) => now > 0.8 && (bright[i - 1] ?? 0) < 0.5)).toHaveLength(4);
  expect(bright.filter((now) => now === 0).length).toBeGreaterThan(280);
  const calm = moments.map((time) => shineOf(strobe(0, 0), time, true));
  for (const [i, now] of calm.entries()) expect(Math.abs(now - (calm[i - 1] ?? now))).toBeLessThan(0.05);
});

test("red is to port, green to starboard, on the same beam", () => {
  const [starboard, port] = abeam(10, 90);
  expect(starboard).toMatchObject({ x: 10, y: 90, colour: 0x58ff7c });
  expect(port).toMatchObject({ x: 10, y: -90, colour: 0xff4a3c });
});

test.each(CLASS_IDS)("the %s has running lights within her hull", (cls) => {
  for (const hull of HULLS[cls].poses) {
    expect(hull.beacons.length).toBeGreaterThan(1);
    for (const { x, y } of hull.beacons) expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(hull.reach);
  }
});
