import { drawPlan } from "@terok-nor/commander/approach/plans.ts";
import type { Captain } from "@terok-nor/commander/captain.ts";
import { createBattle, defaultSetup } from "@terok-nor/shared/battle/create.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { shipNamed } from "@terok-nor/shared/testing/open-field.ts";
import { expect, test } from "vitest";
import { Recorder } from "./recorder.ts";

const shot = { kind: "shot", mount: 0, facing: 0, weapon: "pulse-cannon" } as const;
const torpedo = { side: "terran", id: 0, seenAs: -1 } as const;

function opened(): { state: BattleState; recorder: Recorder; id: (name: string) => number } {
  const state = createBattle(defaultSetup(3, 4));
  return { state, recorder: new Recorder(state, drawPlan(1)), id: (name) => shipNamed(state, name).id };
}

function decide(state: BattleState): void {
  Object.assign(state, { phase: "aftermath", winner: "terran", ending: "fleet-withdrew" });
}

test("damage is added up by ship and weapon; misses and shots at shadows count for nothing", () => {
  const { state, recorder, id } = opened();
  const [a, b] = [id("defiant"), id("bird-1")];
  recorder.read([
    { ...shot, a, b, hit: true, damage: 17 },
    { ...shot, a, b, hit: true, damage: 17 },
    { ...shot, a, b, hit: false, damage: 0 },
    { ...shot, a: b, b: 1000, hit: false, damage: 0, weapon: "bird-disruptor" },
    { kind: "torpedo-hit", a, b, torpedo, facing: 0, damage: 110, weapon: "quantum-torpedo", x: 0, y: 0 },
  ]);
  decide(state);
  const { ships } = recorder.result(0);
  expect(ships[a]?.damage).toEqual({ "pulse-cannon": 34, "quantum-torpedo": 110 });
  expect(ships[b]?.damage).toEqual({});
});

test("where a ship died is turned so that the fleet comes from the top", () => {
  const { state, recorder, id } = opened();
  const { x, y } = shipNamed(state, "flagship");
  const a = id("bird-1");
  state.tick = 400;
  const at = (ahead: number, abeam: number) => ({ x: (x * ahead - y * abeam) / 1750, y: (y * ahead + x * abeam) / 1750 });
  recorder.read([
    { kind: "destroyed", a, b: -1, cause: "fire", ...at(500, 0) },
    { kind: "destroyed", a: a + 1, b: -1, cause: "fire", ...at(0, 300) },
  ]);
  decide(state);
  const { ships } = recorder.result(0);
  expect(ships[a]?.died).toEqual({ x: 0, y: -500, at: 20 });
  expect(ships[a + 1]?.died).toEqual({ x: 300, y: 0, at: 20 });
  expect(ships[0]?.died).toBe(null);
});

test("the fate of each ship, the winner's margin and the outcome are told", () => {
  const { state, recorder, id } = opened();
  shipNamed(state, "galor-1").status = "withdrawn";
  shipNamed(state, "galor-1").hull = CLASSES.galor.hull / 2;
  shipNamed(state, "terok-nor").captured = 1;
  state.tick = 1234;
  Object.assign(state, { phase: "aftermath", winner: "alliance", ending: "station-captured" });
  const result = recorder.result(7);
  expect(result).toMatchObject({ index: 7, galors: 3, winner: "alliance", outcome: "station-captured", ticks: 1234, length: 61.7 });
  expect(result.ships[id("galor-1")]).toMatchObject({ cls: "galor", side: "alliance", fate: "withdrawn", hull: 0.5 });
  expect(result.ships[id("terok-nor")]?.fate).toBe("captured");
  expect(result.margin).toBeGreaterThan(0);
});

test("a captain that is listened to thinks the same, and its orders and intentions are counted", () => {
  const { state, recorder } = opened();
  const captain: Captain = {
    side: "alliance",
    level: "cadet",
    due: (tick) => tick === 3,
    think: () => ({
      orders: [{ kind: "hold", ships: [3] }, { kind: "hold", ships: [4] }, { kind: "full-retreat" }],
      reasons: [3, 4, -1].map((ship) => ({ intention: "hunt-birds", ship, target: -1 })),
    }),
  };
  const heard = recorder.listening(captain);
  expect([heard.side, heard.level, heard.due(3), heard.due(4)]).toEqual(["alliance", "cadet", true, false]);
  const picture = seenBy(state, "alliance");
  expect(heard.think(picture)).toEqual(captain.think(picture));
  heard.think(picture);
  decide(state);
  expect(recorder.result(0).given).toEqual({
    terran: { orders: {}, intentions: {} },
    alliance: { orders: { hold: 4, "full-retreat": 2 }, intentions: { "hunt-birds": 6 } },
  });
});

test("a battle that is not decided has no result", () => {
  expect(() => opened().recorder.result(2)).toThrow("Battle 2 came to no end.");
});
