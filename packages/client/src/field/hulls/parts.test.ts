import { CLASS_IDS } from "@terok-nor/shared/ships/classes.ts";
import { expect, test } from "vitest";
import { HULLS } from "./all.ts";
import { partCopies, whole } from "./parts.ts";

const hullOf = (cls: (typeof CLASS_IDS)[number]) =>
  HULLS[cls].poses[0] ?? { reach: 0, plates: [], lamps: [], engines: [], beacons: [], shield: [0, 0] as const };

test("the six pylons stand evenly around the station", () => {
  const bearings = partCopies(hullOf("terok-nor")).map(({ root: [x, y] }) => (Math.atan2(y, x) * 180) / Math.PI);
  const sorted = bearings.map((bearing) => (bearing + 360) % 360).sort((a, b) => a - b);
  expect(sorted).toHaveLength(6);
  for (const [i, bearing] of sorted.entries()) expect(bearing - (sorted[0] ?? 0)).toBeCloseTo(i * 60, -1);
});

test("a ship's second copy is her first across the keel", () => {
  const [starboard, port] = partCopies(hullOf("flagship"));
  expect(port?.middle).toEqual([starboard?.middle[0], -(starboard?.middle[1] ?? 0)]);
  expect(port?.below).toBeLessThan(starboard?.below ?? 0);
});

test.each(CLASS_IDS)("every engine of the %s that goes with a part sits on that part", (cls) => {
  const hull = hullOf(cls);
  const copies = partCopies(hull);
  for (const { on, x, y } of hull.engines) {
    if (on === undefined) continue;
    const copy = copies[on];
    const far = Math.max(Math.abs(x - (copy?.middle[0] ?? 999)), Math.abs(y - (copy?.middle[1] ?? 999)));
    expect(far).toBeLessThan(copy?.part.reach ?? 0);
  }
});

test("a picture that stands still shows her with all her parts", () => {
  const hull = hullOf("terok-nor");
  expect(whole(hull).plates.length).toBe(hull.plates.length + 3);
});
