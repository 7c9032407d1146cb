import { expect, test } from "vitest";
import { shipFaults } from "./check.ts";
import { CLASSES } from "./classes.ts";
import type { ShipClass } from "./types.ts";
import { WEAPON_TABLE } from "./weapons.ts";

const rows = Object.entries(CLASSES);
const { bird, defiant, flagship, galor, raider, "terok-nor": station } = CLASSES;

test.each(rows)("the row of %s is sound", (_id, row) => {
  expect(shipFaults(row)).toEqual([]);
});

test.each<[string, Partial<ShipClass>]>([
  ["hull", { hull: 0 }],
  ["shields", { shields: [1, 2, 3] }],
  ["radius", { radius: Number.NaN }],
  ["turn", { turn: -1 }],
  ["coreMax", { coreMax: 2 }],
  ["style", { style: "ram" as ShipClass["style"] }],
  ["mounts.0.weapon", { mounts: [{ weapon: "phaser" as "galor-beam", bearing: 0, arc: 90, muzzle: [0, 0] }] }],
  ["mounts.0.arc", { mounts: [{ weapon: "galor-beam", bearing: 0, arc: 400, muzzle: [0, 0] }] }],
  ["accel", { accel: 0 }],
])("a new ship with a bad %s is told so by name", (field, wrong) => {
  expect(shipFaults({ ...galor, ...wrong }).some((fault) => fault.startsWith(`${field}:`))).toBe(true);
});

test.each(rows)("%s at rest can feed the weapons it carries for at least a third of their fire", (_id, row) => {
  let spent = 0;
  for (const { weapon } of row.mounts) {
    const { energy, burst, cycle } = WEAPON_TABLE[weapon];
    spent += (energy * burst) / cycle;
  }
  expect(row.recharge / spent).toBeGreaterThan(1 / 3);
  for (const { weapon } of row.mounts) expect(row.energy).toBeGreaterThanOrEqual(WEAPON_TABLE[weapon].energy * WEAPON_TABLE[weapon].burst);
});

test("each side has its own ships", () => {
  expect([station, defiant, raider].every((row) => row.side === "terran")).toBe(true);
  expect([flagship, galor, bird].every((row) => row.side === "alliance")).toBe(true);
});

test("the station stands still behind six sectors, docks ships and holds against boarders", () => {
  expect([station.speed, station.accel, station.turn]).toEqual([0, 0, 0]);
  expect(station.shields).toHaveLength(6);
  expect(station.docks).toBe(true);
  expect(station.garrison).toBeGreaterThan(0);
  const batteries = station.mounts.filter((mount) => mount.weapon === "station-battery").map((mount) => mount.bearing);
  expect(batteries).toEqual([0, 60, 120, 180, 240, 300]);
});

test("all but the station have four facings, the bow the strongest and the stern the weakest", () => {
  for (const [id, row] of rows) {
    if (id === "terok-nor") continue;
    const [fore, aft, port, starboard] = row.shields as [number, number, number, number];
    expect(fore).toBe(Math.max(...row.shields));
    expect(aft).toBe(Math.min(...row.shields));
    expect(port).toBe(starboard);
  }
});

test("only Defiant has more core than her frame bears, only the raider projects shadows, only the big Alliance ships carry troops", () => {
  expect(rows.filter(([, row]) => row.coreMax > 1).map(([id]) => id)).toEqual(["defiant"]);
  expect(rows.filter(([, row]) => row.projectors > 0).map(([id]) => id)).toEqual(["raider"]);
  expect(rows.filter(([, row]) => row.troops > 0).map(([id]) => id)).toEqual(["flagship", "galor"]);
});

test("the smaller the ship the nimbler, and no rebel crew breaks", () => {
  for (const one of [raider, defiant, bird]) for (const big of [galor, flagship]) expect(one.turn).toBeGreaterThan(2 * big.turn);
  expect(galor.turn).toBeGreaterThan(flagship.turn);
  for (const [, row] of rows) expect(row.shaken > 0).toBe(row.side === "alliance");
});
