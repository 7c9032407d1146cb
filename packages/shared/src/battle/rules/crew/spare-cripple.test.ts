import { expect, test } from "vitest";
import { CLASSES, rowOf } from "../../../ships/classes.ts";
import { command, contactOf, openField, run, shipNamed } from "../../../testing/open-field.ts";
import { SPARE } from "../../duties.ts";
import type { BattleState } from "../../state.ts";
import { castOff } from "../coming-and-going.ts";

const aMoment = 0.3;

/** A field out of gunshot; `worn` has lost all but a little more or less of the hull under which her crew takes her out. */
function field(worn: string, above = -0.02): BattleState {
  const state = openField([
    { name: "terok-nor", x: 0, y: 0 },
    { name: "defiant", x: -700, y: 0 },
    { name: "flagship", x: 1700, y: 0, heading: 180 },
    { name: "galor-1", x: 1500, y: 0, heading: 180 },
    { name: "bird-1", x: 1400, y: 300, heading: 180 },
  ]);
  for (const ship of state.ships) Object.assign(ship, { crew: SPARE, holdFire: true });
  const ship = shipNamed(state, worn);
  const { hull, spared } = rowOf(ship.cls);
  ship.hull = hull * Math.max(0.05, spared + above);
  return state;
}

function tasksOf(state: BattleState, name: string): string[] {
  run(state, aMoment, () => undefined);
  return shipNamed(state, name).tasks.map(({ kind }) => kind);
}

test("a cripple of the fleet leaves the field, one of the station's makes for the dock", () => {
  expect(tasksOf(field("galor-1"), "galor-1")).toEqual(["withdraw"]);
  expect(tasksOf(field("bird-1"), "bird-1")).toEqual(["withdraw"]);
  expect(tasksOf(field("defiant"), "defiant")).toEqual(["dock"]);
});

test("without a dock the station's cripples leave the field as well", () => {
  const state = field("defiant");
  shipNamed(state, "terok-nor").status = "withdrawn";
  state.ships[0] = shipNamed(state, "terok-nor");
  expect(tasksOf(state, "defiant")).toEqual(["withdraw"]);
});

test("who is hurt but no cripple stays, and so do the flagship and the station to the last", () => {
  expect(tasksOf(field("galor-1", 0.03), "galor-1")).toEqual([]);
  expect(tasksOf(field("flagship"), "flagship")).toEqual([]);
  expect([CLASSES.flagship.spared, CLASSES["terok-nor"].spared]).toEqual([0, 0]);
});

test("an older order does not keep a cripple in the fight", () => {
  const state = field("galor-1", 0.1);
  command(state, "galor-1", { kind: "move", x: 900, y: 0 });
  expect(tasksOf(state, "galor-1")).toEqual(["move"]);
  shipNamed(state, "galor-1").hull = 0.2 * CLASSES.galor.hull;
  expect(tasksOf(state, "galor-1")).toEqual(["withdraw"]);
});

test("a cripple that is ordered on goes on, until it is mended or handed back to its crew", () => {
  const state = field("galor-1");
  expect(tasksOf(state, "galor-1")).toEqual(["withdraw"]);
  command(state, "galor-1", { kind: "hold" });
  expect(tasksOf(state, "galor-1")).toEqual(["hold"]);
  const galor = shipNamed(state, "galor-1");
  expect(galor.word).toBe(SPARE);
  command(state, "galor-1", { kind: "crew", duty: "spare", on: true });
  expect(tasksOf(state, "galor-1")).toEqual(["withdraw"]);
  command(state, "galor-1", { kind: "hold" });
  galor.hull = CLASSES.galor.hull;
  expect(tasksOf(state, "galor-1")).toEqual(["hold"]);
  expect(galor.word).toBe(0);
});

test("a ship that lands troops holds out longer, and an order away from there counts as one to a cripple", () => {
  const state = field("galor-1", 0.1);
  command(state, "galor-1", { kind: "board", target: contactOf(state, "terok-nor") });
  shipNamed(state, "galor-1").hull = (CLASSES.galor.spared - 0.08) * CLASSES.galor.hull;
  expect(tasksOf(state, "galor-1")).toEqual(["board"]);
  command(state, "galor-1", { kind: "hold" });
  expect(tasksOf(state, "galor-1")).toEqual(["hold"]);
  const lost = field("galor-1", 0.1);
  command(lost, "galor-1", { kind: "board", target: contactOf(lost, "terok-nor") });
  shipNamed(lost, "galor-1").hull = 0.05 * CLASSES.galor.hull;
  expect(tasksOf(lost, "galor-1")).toEqual(["withdraw"]);
});

test("a cripple that is cast off from the dock on its commander's word does not turn about", () => {
  const state = field("defiant");
  shipNamed(state, "defiant").status = "docked";
  command(state, "defiant", { kind: "undock" });
  expect(tasksOf(state, "defiant")).toEqual([]);
  expect(shipNamed(state, "defiant").status).toBe("active");
  const unasked = field("defiant");
  castOff(unasked, shipNamed(unasked, "defiant"), []);
  expect(tasksOf(unasked, "defiant")).toEqual(["dock"]);
});

test("a ship flown by hand is its commander's own risk", () => {
  const state = field("defiant");
  state.terran.helm = shipNamed(state, "defiant").id;
  expect(tasksOf(state, "defiant")).toEqual([]);
});

test("a crew that is told not to fights on", () => {
  const state = field("galor-1");
  command(state, "galor-1", { kind: "crew", duty: "spare", on: false });
  expect(tasksOf(state, "galor-1")).toEqual([]);
});
