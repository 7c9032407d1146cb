import { expect, test } from "vitest";
import { weaponFaults } from "./check.ts";
import { CLASSES } from "./classes.ts";
import type { Weapon, WeaponId } from "./types.ts";
import { WEAPON_TABLE } from "./weapons.ts";

const rows = Object.entries(WEAPON_TABLE);

test.each(rows)("the row of %s is sound and filed under its own id", (id, row) => {
  expect(weaponFaults(row)).toEqual([]);
  expect(row.id).toBe(id);
});

test.each<[string, WeaponId, Partial<Weapon>]>([
  ["tracking", "galor-beam", { tracking: 0 }],
  ["falloff", "galor-beam", { falloff: 0 }],
  ["flight", "photon-torpedo", { flight: null }],
  ["flight", "galor-beam", { flight: { speed: 1, turn: 1, fuel: 1, carried: 1 } }],
  ["burst", "galor-beam", { burst: 1.5 }],
  ["gap", "bird-disruptor", { gap: 2 }],
  ["damage", "galor-beam", { damage: Number.POSITIVE_INFINITY }],
])("a weapon with a bad %s is told so by name", (field, id, wrong) => {
  expect(weaponFaults({ ...WEAPON_TABLE[id], ...wrong }).some((fault) => fault.startsWith(`${field}:`))).toBe(true);
});

test("no weapon lies about unused: every one is mounted somewhere", () => {
  const mounted = new Set(Object.values(CLASSES).flatMap((cls) => cls.mounts.map((mount) => mount.weapon)));
  expect(rows.map(([id]) => id).filter((id) => !mounted.has(id as WeaponId))).toEqual([]);
});

test("torpedoes are faster than any ship at nominal power, so that running is a matter of distance", () => {
  const fastest = Math.max(...Object.values(CLASSES).map((cls) => cls.speed));
  for (const [, row] of rows) if (row.flight !== null) expect(row.flight.speed).toBeGreaterThan(fastest);
});

test("the heavy guns of the big ships and of the station are slower to slew than those that hunt small craft", () => {
  for (const heavy of ["station-battery", "flagship-disruptor", "galor-disruptor"] as const)
    for (const light of ["pulse-cannon", "defiant-beam", "light-cannon", "flagship-light", "bird-disruptor"] as const)
      expect(WEAPON_TABLE[heavy].tracking).toBeLessThan(WEAPON_TABLE[light].tracking);
});
