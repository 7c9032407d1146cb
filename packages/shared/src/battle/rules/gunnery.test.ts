import fc from "fast-check";
import { expect, test } from "vitest";
import { CLASSES } from "../../ships/classes.ts";
import type { Weapon } from "../../ships/types.ts";
import { WEAPON_TABLE } from "../../ships/weapons.ts";
import { openField, shipNamed } from "../../testing/open-field.ts";
import { blankLay, blankMark, hitChance, inArc, layOn, markOf } from "./gunnery.ts";
import { gunOf } from "./guns.ts";

/** A gun with round numbers: the golden values below hold whatever the tables become. */
const gun: Weapon = { ...WEAPON_TABLE["galor-beam"], tracking: 10, optimal: 200, falloff: 100 };

test.each([
  // edge, omega, radius, chance
  [0, 0, 20, 1],
  [200, 0, 20, 1],
  [300, 0, 20, 0.5],
  [400, 0, 20, 0.0625],
  [250, 0, 20, 0.8408964152537145],
  [100, 10, 20, 0.5],
  [100, -10, 20, 0.5],
  [100, 20, 20, 0.0625],
  [100, 5, 20, 0.8408964152537145],
  [100, 10, 40, 0.8408964152537145],
  [100, 10, 10, 0.0625],
  [300, 10, 20, 0.25],
])("to an edge at %d u, turning %d °/s, of radius %d u: chance %d", (edge, omega, radius, chance) => {
  expect(hitChance(gun, edge, omega, radius)).toBeCloseTo(chance, 9);
});

test("a chance is a chance, and falls with distance and angular speed and grows with size", () => {
  const range = fc.double({ min: 0, max: 2500, noNaN: true });
  const rate = fc.double({ min: 0, max: 400, noNaN: true });
  const size = fc.double({ min: 3, max: 100, noNaN: true });
  fc.assert(
    fc.property(range, range, rate, rate, size, (d1, d2, w1, w2, r) => {
      const at = (edge: number, omega: number, radius: number) => hitChance(gun, edge, omega, radius);
      expect(at(d1, w1, r) >= 0 && at(d1, w1, r) <= 1).toBe(true);
      expect(at(Math.max(d1, d2), w1, r)).toBeLessThanOrEqual(at(Math.min(d1, d2), w1, r));
      expect(at(d1, Math.max(w1, w2), r)).toBeLessThanOrEqual(at(d1, Math.min(w1, w2), r));
      expect(at(d1, w1, r)).toBeLessThanOrEqual(at(d1, w1, r * 2));
    }),
  );
});

/** How a target with these motions lies to a gunner at the origin on heading 0. */
function lay(gunner: { speed?: number; turn?: number }, target: { x: number; y: number; heading: number; speed: number }, radius = 15) {
  const ship = { ...shipNamed(openField([{ name: "defiant", x: 0, y: 0 }]), "defiant"), ...gunner };
  return layOn(ship, markOf(target, radius, blankMark()), blankLay());
}

test("a target that comes straight on does not move in the sights; one that crosses does, by speed over distance", () => {
  expect(lay({}, { x: 300, y: 0, heading: 180, speed: 80 }).omega).toBeCloseTo(0, 9);
  expect(lay({}, { x: 300, y: 0, heading: 90, speed: 80 }).omega).toBeCloseTo(((80 / 300) * 180) / Math.PI, 9);
  expect(lay({}, { x: 300, y: 0, heading: -90, speed: 80 }).omega).toBeLessThan(0);
  expect(Math.abs(lay({}, { x: 150, y: 0, heading: 90, speed: 80 }).omega)).toBeGreaterThan(
    Math.abs(lay({}, { x: 300, y: 0, heading: 90, speed: 80 }).omega),
  );
});

test("a ship that turns with its target sees it stand still", () => {
  const rate = lay({}, { x: 300, y: 0, heading: 90, speed: 80 }).omega;
  expect(lay({ turn: rate }, { x: 300, y: 0, heading: 90, speed: 80 }).omega).toBeCloseTo(0, 9);
  // Astern in the same circle: both swing at one rate, one behind the other on the arc.
  const radius = 100;
  const step = 60;
  const arc = (deg: number) => ({
    x: radius * Math.cos((deg * Math.PI) / 180),
    y: radius * Math.sin((deg * Math.PI) / 180),
    heading: deg + 90,
  });
  const hunter = {
    ...shipNamed(openField([{ name: "bird-1", x: 0, y: 0 }]), "bird-1"),
    ...arc(0),
    speed: 70,
    turn: (70 / radius) * (180 / Math.PI),
  };
  expect(layOn(hunter, { ...arc(step), speed: 70, radius: 14 }, blankLay()).omega).toBeCloseTo(0, 6);
});

test("a turning gunner sees a fixed target swing the other way", () => {
  expect(lay({ turn: 30 }, { x: 300, y: 0, heading: 0, speed: 0 }).omega).toBeCloseTo(-30, 9);
});

test("distances are measured to the target's edge, never below it", () => {
  expect(lay({}, { x: 300, y: 0, heading: 0, speed: 0 }, 62).edge).toBeCloseTo(238, 9);
  expect(lay({}, { x: 10, y: 0, heading: 0, speed: 0 }, 62).edge).toBe(0);
});

test("an arc is widened by the target's own breadth: it bears as soon as any part of the target stands in it", () => {
  const ship = shipNamed(openField([{ name: "bird-1", x: 0, y: 0 }]), "bird-1");
  const mount = { ...(CLASSES.bird.mounts[0] as (typeof CLASSES.bird.mounts)[0]), bearing: 90, arc: 60 };
  const bears = (deg: number, radius: number) => {
    const target = { x: 300 * Math.cos((deg * Math.PI) / 180), y: 300 * Math.sin((deg * Math.PI) / 180), heading: 0, speed: 0 };
    return inArc(gunOf(mount), layOn(ship, markOf(target, radius, blankMark()), blankLay()));
  };
  const breadth = (Math.asin(62 / 300) * 180) / Math.PI;
  expect([bears(61, 1), bears(59, 1), bears(119, 1), bears(121, 1)]).toEqual([true, false, true, false]);
  expect([bears(60 - breadth + 0.2, 62), bears(60 - breadth - 0.2, 62)]).toEqual([true, false]);
  expect([bears(120 + breadth - 0.2, 62), bears(120 + breadth + 0.2, 62)]).toEqual([true, false]);
  expect(inArc(gunOf({ ...mount, arc: 360 }), layOn(ship, { x: -9, y: 0, heading: 0, speed: 0, radius: 1 }, blankLay()))).toBe(true);
});

test("the arc turns with the ship", () => {
  const ship = shipNamed(openField([{ name: "bird-1", x: 0, y: 0 }]), "bird-1");
  const mount = { ...(CLASSES.bird.mounts[0] as (typeof CLASSES.bird.mounts)[0]), bearing: 0, arc: 60 };
  ship.heading = 170;
  const target = { x: -300, y: -30, heading: 0, speed: 0 };
  expect(inArc(gunOf(mount), layOn(ship, { ...target, radius: 5 }, blankLay()))).toBe(true);
  ship.heading = 120;
  expect(inArc(gunOf(mount), layOn(ship, { ...target, radius: 5 }, blankLay()))).toBe(false);
});
