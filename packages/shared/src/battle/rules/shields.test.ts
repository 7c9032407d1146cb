import { expect, test } from "vitest";
import { CLASSES } from "../../ships/classes.ts";
import { AFT, FORE, PORT, SHIELDS, STARBOARD } from "../../ships/types.ts";
import { command, openField, run, shipNamed } from "../../testing/open-field.ts";
import type { Ship } from "../state.ts";
import { facingStruck } from "./shields.ts";

const field = () =>
  openField([
    { name: "terok-nor", x: 0, y: 0 },
    { name: "defiant", x: 0, y: 500 },
    { name: "bird-1", x: 1900, y: 0 },
  ]);

test.each([
  [0, FORE],
  [44, FORE],
  [-44, FORE],
  [46, STARBOARD],
  [90, STARBOARD],
  [134, STARBOARD],
  [136, AFT],
  [180, AFT],
  [-136, AFT],
  [-134, PORT],
  [-90, PORT],
  [-46, PORT],
])("from %d° off the bow the facing struck is %i, on any heading", (off, facing) => {
  const ship = shipNamed(field(), "defiant");
  for (const heading of [0, 37, 180, -120]) {
    ship.heading = heading;
    expect(facingStruck(ship, heading + off)).toBe(facing);
  }
});

test.each([
  [0, 0],
  [29, 0],
  [-29, 0],
  [31, 1],
  [60, 1],
  [120, 2],
  [180, 3],
  [-179, 3],
  [-151, 3],
  [-149, 4],
  [-120, 4],
  [-60, 5],
  [-31, 5],
  [329, 5],
  [331, 0],
])("from bearing %d° the station is struck in sector %i", (bearing, sector) => {
  expect(facingStruck(shipNamed(field(), "terok-nor"), bearing)).toBe(sector);
});

/** What each facing of Defiant regains in 4 s from empty. */
function regained(prepare: (ship: Ship) => void): number[] {
  const state = field();
  const ship = shipNamed(state, "defiant");
  ship.shields = [0, 0, 0, 0];
  prepare(ship);
  run(state, 4, () => {});
  return ship.shields;
}

test("every facing regains its fraction of full charge each second", () => {
  const { shields, regen } = CLASSES.defiant;
  regained(() => {}).forEach((charge, i) => {
    expect(charge).toBeCloseTo((shields[i] as number) * regen * 4, 6);
  });
});

test("reinforcing one facing starves the others", () => {
  const plain = regained(() => {});
  const fed = regained((ship) => {
    ship.reinforced = PORT;
  });
  fed.forEach((charge, i) => {
    if (i === PORT) expect(charge).toBeGreaterThan(1.5 * (plain[i] as number));
    else expect(charge).toBeLessThan(0.7 * (plain[i] as number));
  });
});

test("regeneration follows power and the health of the shields, and stops at full", () => {
  const plain = regained(() => {});
  const fed = regained((ship) => {
    ship.power = [0, 1, 0];
  });
  const hurt = regained((ship) => {
    ship.systems[SHIELDS] = 0.4;
  });
  expect(fed[FORE]).toBeCloseTo(3 * (plain[FORE] as number), 6);
  expect(hurt[FORE]).toBeLessThan(0.6 * (plain[FORE] as number));
  const state = field();
  const ship = shipNamed(state, "defiant");
  command(state, "defiant", { kind: "power", weapons: 0, shields: 100, engines: 0, core: 100 });
  ship.shields[AFT] = 0.99 * (CLASSES.defiant.shields[AFT] as number);
  run(state, 5, () => {});
  expect(ship.shields).toEqual(CLASSES.defiant.shields);
});
