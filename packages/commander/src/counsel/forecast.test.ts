import { createBattle, defaultSetup } from "@terok-nor/shared/battle/create.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { run } from "@terok-nor/shared/testing/open-field.ts";
import { expect, test, vi } from "vitest";
import { forecast, forecasting } from "./forecast.ts";

// Whole battles are played here.
vi.setConfig({ testTimeout: 30_000 });

const OPTIONS = { runs: 2, seed: 5 };

/** A small battle after its first half minute. */
function opening(): BattleState {
  const state = createBattle({ ...defaultSetup(2, 2), galors: 2, birds: 4 });
  run(state, 30, () => undefined);
  return state;
}

test("the same picture, muster and seed give the same forecast, another seed another one", () => {
  const state = opening();
  const picture = seenBy(state, "alliance");
  const once = forecast(picture, state.setup, OPTIONS);
  expect(forecast(picture, state.setup, OPTIONS)).toEqual(once);
  expect(forecast(picture, state.setup, { ...OPTIONS, seed: 6 })).not.toEqual(once);
});

test("it tells run by run how far it has come, and the last word is the forecast", () => {
  const state = opening();
  const picture = seenBy(state, "terran");
  const heard = [...forecasting(picture, state.setup, OPTIONS)];
  expect(heard.map(({ runs, of }) => [runs, of])).toEqual([1, 2].map((n) => [n, 2]));
  expect(heard.at(-1)).toEqual(forecast(picture, state.setup, OPTIONS));
  for (const { low, odds, high } of heard) {
    expect(low).toBeLessThanOrEqual(odds);
    expect(high).toBeGreaterThanOrEqual(odds);
  }
});

test("it changes neither the picture nor the muster", () => {
  const state = opening();
  const picture = seenBy(state, "alliance");
  const before = JSON.stringify([picture, state.setup]);
  forecast(picture, state.setup, { runs: 1, seed: 1 });
  expect(JSON.stringify([picture, state.setup])).toBe(before);
});

test("a fleet shot to pieces before a sound station is told to leave, as that costs less; the rebels are told they win", () => {
  const state = opening();
  for (const ship of state.ships) {
    if (ship.cls === "galor") ship.status = "destroyed";
    if (ship.cls === "bird" && ship.id > 7) ship.status = "destroyed";
    if (ship.cls === "flagship") Object.assign(ship, { hull: CLASSES.flagship.hull * 0.35, shields: [100, 100, 100, 100] });
  }
  run(state, 0.1, () => undefined);
  const fleet = forecast(seenBy(state, "alliance"), state.setup, OPTIONS);
  expect(fleet.odds).toBeLessThan(0.3);
  expect(fleet.withdraw).toBeGreaterThan(fleet.stay);
  expect(fleet.advice).toBe("withdraw");
  for (const ship of state.ships)
    if (ship.side === "alliance" && ship.status !== "destroyed") Object.assign(ship, { x: ship.x / 2, y: ship.y / 2 });
  run(state, 4, () => undefined);
  expect(forecast(seenBy(state, "terran"), state.setup, OPTIONS).odds).toBeGreaterThan(0.7);
});

test("a station all but taken gives the rebels poor odds, and says how long it holds; the fleet is told to stay", () => {
  const state = opening();
  const station = state.ships[0];
  for (const ship of state.ships) if (ship.side === "alliance") Object.assign(ship, { x: ship.x / 3, y: ship.y / 3 });
  for (const ship of state.ships.slice(1, 3)) ship.status = "destroyed";
  Object.assign(station as object, { captured: 0.9, garrison: 2, boarders: 300, hull: 6000, shields: [0, 0, 0, 0, 0, 0] });
  run(state, 1, () => undefined);
  const rebels = forecast(seenBy(state, "terran"), state.setup, OPTIONS);
  expect(rebels.odds).toBeLessThan(0.3);
  expect(rebels.falls).toBeLessThan(60);
  expect(rebels.withdraw).toBeNull();
  const fleet = forecast(seenBy(state, "alliance"), state.setup, OPTIONS);
  expect(fleet.odds).toBeGreaterThan(0.7);
  expect(fleet.advice).toBe("stay");
  expect(fleet.ending).toBe("station-captured");
});

test("a battle that is over has the odds it came out with", () => {
  const state = opening();
  Object.assign(state, { phase: "aftermath", winner: "terran", ending: "full-retreat" });
  expect(SIDES.map((side) => forecast(seenBy(state, side), state.setup, OPTIONS).odds)).toEqual([1, 0]);
});
