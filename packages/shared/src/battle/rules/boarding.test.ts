import { expect, test } from "vitest";
import { CLASSES } from "../../ships/classes.ts";
import { seenBy } from "../../sight/seen-by.ts";
import { command, contactOf, openField, run, shipNamed } from "../../testing/open-field.ts";
import { give } from "../../testing/order.ts";
import type { BattleEvent } from "../events.ts";
import type { BattleState } from "../state.ts";
import { BEAM_RANGE } from "./boarding.ts";

const alongside = CLASSES["terok-nor"].radius + CLASSES.galor.radius + BEAM_RANGE - 40;

/** A Galor in beaming distance east of the station, its eastern sector down, guns silent, ordered to board. */
function field(x = alongside, open = true): BattleState {
  const state = openField([
    { name: "terok-nor", x: 0, y: 0 },
    { name: "galor-1", x, y: 0, heading: 180 },
    { name: "galor-2", x: 1990, y: 0 },
  ]);
  for (const ship of state.ships) ship.holdFire = true;
  const station = shipNamed(state, "terok-nor");
  station.power = [0.5, 0, 0.5];
  if (open) station.shields[0] = 0;
  command(state, "galor-1", { kind: "board", target: contactOf(state, "terok-nor") });
  return state;
}

const station = (state: BattleState) => shipNamed(state, "terok-nor");

test("troops go across while the facing towards them is down, and both sides hear of it", () => {
  const state = field();
  const told: BattleEvent[] = [];
  run(state, 5, (events) => void told.push(...events.filter((event) => event.kind === "boarding")));
  expect(shipNamed(state, "galor-1").troops).toBeLessThan(CLASSES.galor.troops);
  expect(station(state).garrison).toBeLessThan(CLASSES["terok-nor"].garrison);
  expect(told[0]).toEqual({ kind: "boarding", a: shipNamed(state, "galor-1").id, b: station(state).id });
  expect(told).toHaveLength(1);
});

test("no troops cross a shield that is up", () => {
  const state = field(alongside, false);
  run(state, 5, () => {});
  expect(shipNamed(state, "galor-1").troops).toBe(CLASSES.galor.troops);
});

test("no troops cross while only a facing on the far side is down", () => {
  const state = field(alongside, false);
  station(state).shields[3] = 0;
  run(state, 1, () => {});
  expect(shipNamed(state, "galor-1").troops).toBe(CLASSES.galor.troops);
});

test("but the ship goes round to the open side by itself", () => {
  const state = field(alongside, false);
  station(state).shields[3] = 0;
  run(state, 40, () => {});
  expect(shipNamed(state, "galor-1").troops).toBeLessThan(CLASSES.galor.troops);
});

test("out of beaming distance none cross; the ship closes in first", () => {
  const state = field(500);
  run(state, 1, () => {});
  expect(shipNamed(state, "galor-1").troops).toBe(CLASSES.galor.troops);
  run(state, 30, () => {});
  expect(shipNamed(state, "galor-1").troops).toBeLessThan(CLASSES.galor.troops);
});

test("one Galor's troops are thrown out by a full garrison, and what they took is retaken", () => {
  const state = field();
  let most = 0;
  run(state, 60, () => {
    most = Math.max(most, station(state).captured);
  });
  expect(shipNamed(state, "galor-1").troops).toBe(0);
  expect(most).toBeGreaterThan(0);
  expect(station(state).boarders).toBe(0);
  run(state, 60, () => {});
  expect(station(state).captured).toBe(0);
  expect(state.phase).toBe("assault");
});

test("enough boarders take the station, and with it the battle", () => {
  const state = field();
  station(state).garrison = 60;
  const told: BattleEvent[] = [];
  run(state, 200, (events) => void told.push(...events));
  expect(state).toMatchObject({ phase: "aftermath", winner: "alliance", ending: "station-captured" });
  expect(told.some((event) => event.kind === "captured")).toBe(true);
  expect(station(state).captured).toBe(1);
});

test("boarders and garrison only ever shrink in the fight, in proportion to whom they face", () => {
  const state = field();
  shipNamed(state, "galor-1").troops = 0;
  station(state).boarders = 100;
  station(state).garrison = 50;
  run(state, 1, () => {});
  const lostBoarders = 100 - station(state).boarders;
  const lostGarrison = 50 - station(state).garrison;
  expect(lostBoarders).toBeGreaterThan(0);
  expect(lostGarrison / lostBoarders).toBeCloseTo(2, 0);
});

test("the contest is in plain sight of both sides", () => {
  const state = field();
  run(state, 5, () => {});
  const own = seenBy(state, "terran").own.find((ship) => ship.cls === "terok-nor");
  const other = seenBy(state, "alliance").contacts.find((contact) => contact.cls === "terok-nor");
  expect(own?.boarders).toBeGreaterThan(0);
  expect(other?.detail).toMatchObject({ boarders: own?.boarders, garrison: own?.garrison, captured: own?.captured });
});

test("what has no garrison cannot be boarded, and a ship without troops cannot board", () => {
  const state = openField([
    { name: "terok-nor", x: 0, y: 0 },
    { name: "defiant", x: 0, y: 400 },
    { name: "galor-1", x: 300, y: 0 },
    { name: "bird-1", x: 300, y: 90 },
  ]);
  const board = (name: string, target: string) =>
    give(state, "alliance", { kind: "board", ships: [shipNamed(state, name).id], target: contactOf(state, target) });
  expect(board("galor-1", "defiant")).toBe("not-boardable");
  expect(board("bird-1", "terok-nor")).toBe("no-troops");
  expect(board("galor-1", "terok-nor")).toBe(null);
});
