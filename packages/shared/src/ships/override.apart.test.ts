import { afterEach, expect, test } from "vitest";
import { CLASSES } from "./classes.ts";
import { overrideTables } from "./override.ts";
import { WEAPON_TABLE } from "./weapons.ts";

const written = structuredClone({ ships: CLASSES, weapons: WEAPON_TABLE });
afterEach(() => {
  Object.assign(CLASSES, structuredClone(written.ships));
  Object.assign(WEAPON_TABLE, structuredClone(written.weapons));
});

test("values take the place of those that stood there, single or in lists, as they are or as a factor", () => {
  const sets = [
    "galor.hull=1200",
    "weapon.station-battery.damage=30",
    "terok-nor.shields=2500",
    "bird.shields=x1.5",
    "bird.mounts.2.arc=80",
  ];
  expect(overrideTables([...sets, "weapon.photon-torpedo.flight.speed=x2"])).toEqual([]);
  expect(CLASSES.galor.hull).toBe(1200);
  expect(WEAPON_TABLE["station-battery"].damage).toBe(30);
  expect(CLASSES["terok-nor"].shields).toEqual([2500, 2500, 2500, 2500, 2500, 2500]);
  expect(CLASSES.bird.shields).toEqual(written.ships.bird.shields.map((charge) => charge * 1.5));
  expect(CLASSES.bird.mounts[2]?.arc).toBe(80);
  expect(WEAPON_TABLE["photon-torpedo"].flight?.speed).toBe(300);
});

test.each([
  ["galor.hul=1200", "galor.hul: the tables have no such number"],
  ["falcon.hull=1200", "falcon.hull: the tables have no such number"],
  ["galor=5", "galor: the tables have no such number"],
  ["galor.style=5", "galor.style: the tables have no such number"],
  ["galor.mounts=5", "galor.mounts: the tables have no such number"],
  ["galor.__proto__.hull=5", "galor.__proto__.hull: the tables have no such number"],
  ["weapon.galor-beam.flight.speed=5", "weapon.galor-beam.flight.speed: the tables have no such number"],
  ["weapon.phaser.damage=5", "weapon.phaser.damage: the tables have no such number"],
  ["galor.hull", "galor.hull: write it like"],
  ["galor.hull=", "galor.hull=: write it like"],
  ["galor.hull=many", "galor.hull=many: write it like"],
  ["galor.hull=Infinity", "galor.hull=Infinity: write it like"],
  ["galor.hull=-1", "galor.hull: Too small"],
  ["weapon.galor-beam.burst=1.5", "weapon.galor-beam.burst: Invalid input"],
  ["weapon.bird-disruptor.gap=2", "weapon.bird-disruptor.gap: a burst must be over before the next"],
])("%s is refused with its reason", (set, reason) => {
  const [fault, ...more] = overrideTables([set]);
  expect(fault).toContain(reason);
  expect(more).toEqual([]);
});

test("one wrong value among sound ones leaves the tables as they are", () => {
  expect(overrideTables(["galor.hull=1200", "galor.hull=0"])).toHaveLength(1);
  expect({ ships: CLASSES, weapons: WEAPON_TABLE }).toEqual(written);
});
