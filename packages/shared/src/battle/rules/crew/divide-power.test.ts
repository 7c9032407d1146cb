import { expect, test } from "vitest";
import { command, contactOf, openField, run, shipNamed } from "../../../testing/open-field.ts";
import { POWER } from "../../duties.ts";
import type { BattleState } from "../../state.ts";

const aMoment = 0.3;

function field(galorAt: number): BattleState {
  const state = openField([
    { name: "terok-nor", x: 0, y: 0 },
    { name: "defiant", x: -500, y: 0 },
    { name: "galor-1", x: galorAt, y: 0, heading: 180 },
  ]);
  for (const ship of state.ships) Object.assign(ship, { crew: POWER, holdFire: true });
  return state;
}

/** The shares of weapons, shields and engines after a moment. */
function sharesOf(state: BattleState, name: string): number[] {
  run(state, aMoment, () => undefined);
  return [...shipNamed(state, name).power];
}

test("a great ship has her power in the drive on the way in, and in the guns when an enemy is near", () => {
  const [farWeapons, , farEngines] = sharesOf(field(1700), "galor-1") as [number, number, number];
  const [weapons, , engines] = sharesOf(field(600), "galor-1") as [number, number, number];
  expect(farEngines).toBeGreaterThan(farWeapons);
  expect(weapons).toBeGreaterThan(engines);
});

test("an enemy nobody on her side knows of is not prepared for", () => {
  const state = field(600);
  state.alliance.tracks.length = 0;
  const galor = shipNamed(state, "galor-1");
  galor.systems[3] = 0;
  const [weapons, , engines] = sharesOf(state, "galor-1") as [number, number, number];
  if (state.alliance.tracks.length === 0) expect(engines).toBeGreaterThan(weapons);
});

test("a ship that leaves has power in shields and drive, one that lands troops in shields, one that circles in all three", () => {
  const state = field(300);
  command(state, "galor-1", { kind: "withdraw" });
  expect(sharesOf(state, "galor-1")[0]).toBeLessThan(0.1);
  command(state, "galor-1", { kind: "board", target: contactOf(state, "terok-nor") });
  const [weapons, shields, engines] = sharesOf(state, "galor-1") as [number, number, number];
  expect(shields).toBeGreaterThan(Math.max(weapons, engines));
  command(state, "defiant", { kind: "orbit", target: contactOf(state, "galor-1"), radius: 110 });
  expect(Math.min(...sharesOf(state, "defiant"))).toBeGreaterThan(0.2);
});

test("the station wastes nothing on a drive it has not", () => {
  expect(sharesOf(field(600), "terok-nor")[2]).toBe(0);
});

test("the shares are the whole of the power, whatever a ship is about", () => {
  const state = field(600);
  for (const name of ["terok-nor", "defiant", "galor-1"]) {
    expect(sharesOf(state, name).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  }
});

test("shares the commander set stay until he hands them back; where the crew is told not to, nothing moves", () => {
  const state = field(600);
  command(state, "galor-1", { kind: "power", weapons: 10, shields: 80, engines: 10 });
  expect(sharesOf(state, "galor-1")).toEqual([0.1, 0.8, 0.1]);
  command(state, "galor-1", { kind: "withdraw" });
  expect(sharesOf(state, "galor-1")).toEqual([0.1, 0.8, 0.1]);
  command(state, "galor-1", { kind: "crew", duty: "power", on: true });
  expect(sharesOf(state, "galor-1")).not.toEqual([0.1, 0.8, 0.1]);
  const before = sharesOf(state, "galor-1");
  command(state, "galor-1", { kind: "crew", duty: "power", on: false });
  command(state, "galor-1", { kind: "hold" });
  expect(sharesOf(state, "galor-1")).toEqual(before);
});
