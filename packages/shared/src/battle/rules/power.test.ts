import { expect, test } from "vitest";
import { CLASSES } from "../../ships/classes.ts";
import { DAMPERS, WEAPONS } from "../../ships/types.ts";
import { command, openField, run, shipNamed } from "../../testing/open-field.ts";
import { BURST_REST } from "../obrien.ts";
import { powerTo, safeCore, shieldPower, TO_ENGINES, TO_SHIELDS, TO_WEAPONS } from "./power.ts";

const field = () =>
  openField([
    { name: "defiant", x: 0, y: 0 },
    { name: "raider", x: 100, y: 0 },
    { name: "bird-1", x: 1900, y: 0 },
  ]);

test("an even split at nominal output gives every consumer its nominal power, and the sum follows the core", () => {
  expect(powerTo([1 / 3, 1 / 3, 1 / 3], 1, TO_WEAPONS)).toBeCloseTo(1, 12);
  const split = [0.5, 0.3, 0.2];
  const sum = [TO_WEAPONS, TO_SHIELDS, TO_ENGINES].reduce((total, to) => total + powerTo(split, 1.4, to), 0);
  expect(sum).toBeCloseTo(4.2, 12);
});

test("weapon charge grows by the share of power, fills and stops", () => {
  const charged = (weapons: number) => {
    const state = field();
    const raider = shipNamed(state, "raider");
    raider.energy = 0;
    command(state, "raider", { kind: "power", weapons, shields: 100 - weapons, engines: 0, core: 100 });
    run(state, 2, () => {});
    return raider.energy;
  };
  expect(charged(0)).toBe(0);
  expect(charged(50)).toBeCloseTo(2 * CLASSES.raider.recharge * 1.5, 6);
  expect(charged(100)).toBeCloseTo(2 * charged(50), 6);
  const state = field();
  run(state, 20, () => {});
  expect(shipNamed(state, "raider").energy).toBe(CLASSES.raider.energy);
});

test("damaged weapons charge slower", () => {
  const state = field();
  const raider = shipNamed(state, "raider");
  const hurt = shipNamed(state, "defiant");
  hurt.systems[WEAPONS] = 0.3;
  hurt.energy = raider.energy = 0;
  run(state, 1, () => {});
  expect(hurt.energy / CLASSES.defiant.recharge).toBeLessThan((0.7 * raider.energy) / CLASSES.raider.recharge);
});

test("shield power is nothing without shares or without shields", () => {
  const ship = shipNamed(field(), "defiant");
  expect(shieldPower(ship)).toBeCloseTo(1, 12);
  ship.power = [0.5, 0, 0.5];
  expect(shieldPower(ship)).toBe(0);
});

test("the damper limit rises with the overhaul, falls with the dampers' health and is lifted by a burst", () => {
  const ship = shipNamed(field(), "defiant");
  const { coreMax } = CLASSES.defiant;
  expect(safeCore(ship, 0)).toBeLessThan(coreMax);
  expect(safeCore(ship, 1)).toBeGreaterThan(coreMax);
  expect(safeCore(ship, 0.5)).toBeGreaterThan(safeCore(ship, 0.2));
  const sound = safeCore(ship, 0.5);
  ship.systems[DAMPERS] = 0.5;
  expect(safeCore(ship, 0.5)).toBeLessThan(sound);
  ship.burst = BURST_REST + 1;
  expect(safeCore(ship, 0)).toBeGreaterThan(coreMax * 0.8);
  expect(safeCore(ship, 0.5)).toBeGreaterThan(sound);
});

test("ships without an overpowered core have no limit to fear", () => {
  const ship = shipNamed(field(), "raider");
  expect(safeCore(ship, 0)).toBe(CLASSES.raider.coreMax);
});
