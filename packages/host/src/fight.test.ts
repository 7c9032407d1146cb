import { defaultSetup } from "@terok-nor/shared/battle/create.ts";
import { hashState } from "@terok-nor/shared/replay/hash.ts";
import { playRecord } from "@terok-nor/shared/replay/record.ts";
import { expect, test } from "vitest";
import { Fight } from "./fight.ts";

const SETUP = { ...defaultSetup(5, 6), raiderAway: 0, overhaul: 1 };
const RAIDER = 2;

test("what was done in a battle, played again, ends in the same state", () => {
  const fight = new Fight(SETUP);
  expect(fight.order("terran", { kind: "jettison", ship: 1 })).toBeNull();
  expect(fight.order("terran", { kind: "move", ships: [RAIDER], x: 900, y: 0, queue: false })).toBeNull();
  let steered = 0;
  for (let i = 0; i < 600; i++) {
    if (i === 300) fight.order("terran", { kind: "take-helm", ship: 1 });
    if (i > 300) fight.steer("terran", i % 40 < 20 ? 1 : -0.5, 0.8);
    fight.step();
    steered = fight.record.entries.filter((entry) => "helm" in entry).length;
  }
  expect(steered).toBeGreaterThan(5);
  expect(steered).toBeLessThan(40);
  const again = playRecord(fight.record, 600, () => undefined);
  expect(hashState(again)).toBe(fight.hash());
});

test("a refused order leaves no trace", () => {
  const fight = new Fight(SETUP);
  const before = fight.hash();
  expect(fight.order("alliance", { kind: "hold", ships: [RAIDER] })).toEqual({ code: "not-yours" });
  expect(fight.hash()).toBe(before);
  expect(fight.record.entries).toEqual([]);
});

test("there is a result when, and only when, the battle is decided", () => {
  const fight = new Fight(SETUP);
  fight.step();
  expect(fight.result()).toBeNull();
  fight.order("terran", { kind: "resign" });
  expect(fight.result()).toMatchObject({ winner: "alliance", ending: "resigned", chance: SETUP.chance, length: 0.05 });
});

test("the result tells the story: what happened to the last, who struck whom, and how the odds went", () => {
  const fight = new Fight(SETUP);
  for (let i = 0; i < 900; i++) fight.step();
  fight.order("alliance", { kind: "resign" });
  const story = fight.result()?.story;
  expect(story?.log.at(-1)).toMatchObject({ tick: 900, kind: "over", side: "terran", other: "resigned" });
  expect(story?.log.filter(({ kind }) => kind === "over")).toHaveLength(1);
  expect(story?.curves).toMatchObject({ every: 100 });
  expect(story?.curves.odds).toHaveLength(10);
  expect(story?.curves.odds.every((odds) => odds > 0 && odds < 1 && odds !== 0.5)).toBe(true);
});
