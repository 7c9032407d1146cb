import { intentionsOf } from "@terok-nor/commander/captain.ts";
import { expect, test } from "vitest";
import { fieldOf } from "../tournament/options.ts";
import { fight, type Plant } from "./fought.ts";
import { analysisOptions } from "./options.ts";
import { plantIn } from "./plant.ts";
import { trialOf } from "./run.ts";
import { trialTable } from "./table.ts";
import type { Tried } from "./try.ts";

const field = fieldOf({ values: { mode: "assault", galors: "2", seed: "3", level: "officer" }, set: [], json: false });

test("what is planted is left undone for as long as it is told, and nothing is another before", () => {
  const { deeds, past } = fight(field, 0);
  const deed = deeds.find(({ side, intention, tick }) => side === "terran" && intention === "attack-run" && tick > 0);
  const plant: Plant = { side: "terran", without: "attack-run", from: deed?.tick ?? 0, until: (deed?.tick ?? 0) + 400 };
  const lamed = fight(field, 0, plant);
  const before = (all: typeof deeds) => all.filter(({ tick }) => tick < plant.from);
  expect(before(lamed.deeds)).toEqual(before(deeds));
  const during = lamed.deeds.filter(({ tick, side }) => tick >= plant.from && tick < plant.until && side === "terran");
  expect(during.map(({ intention }) => intention)).not.toContain("attack-run");
  expect(lamed.past.entries).not.toEqual(past.entries);
}, 60_000);

test("a plant is something that a captain did, at the moment at which it did it", () => {
  const { plant } = plantIn(field, 0, 30, { deeds: 3, choosing: 1, saying: 2 });
  expect(intentionsOf(plant.side, "assault")).toContain(plant.without);
  const did = fight(field, 0).deeds.filter(({ tick, side }) => tick === plant.from && side === plant.side);
  expect(did.map(({ intention }) => intention)).toContain(plant.without);
}, 60_000);

const tried = (index: number, named: boolean, told: boolean): Tried => ({
  index,
  length: 300,
  first: 1 + index,
  spent: 30,
  battles: 1000,
  plant: {
    side: "terran",
    without: "attack-run",
    at: 100,
    cost: told ? { told, gain: 0.3, low: 0.1, high: 0.5, pairs: 40 } : { told, most: 0.1, pairs: 40 },
  },
  named,
  blamed: named,
  cured: false,
  away: named ? 0 : 50,
  chance: 0.4,
  during: true,
  duringChance: 0.5,
  told: 2,
  better: 1,
});

test("a trial says how often, of how many, against chance, and what ten minutes of battle take", () => {
  const trial = trialOf([tried(0, true, true), tried(1, true, false), tried(2, false, true)]);
  expect(trial.named).toMatchObject({ count: 2, of: 3 });
  expect(trial.namedOfCostly).toMatchObject({ count: 1, of: 2 });
  expect(trial.chance).toBeCloseTo(0.4);
  expect(trial.during).toMatchObject({ count: 3, of: 3 });
  expect(trial.spent.median).toBe(60);
  expect(trial.first).toEqual({ median: 2, most: 3 });
  expect(trialTable(trial)).toContain("named within 10 s: 2 of 3");
  expect(trialTable(trial)).toContain("not told");
});

test("the field is that of the lab's other commands", () => {
  expect(analysisOptions(["--battles", "3", "--lasts", "45", "--galors", "4"])).toMatchObject({
    battles: 3,
    lasts: 45,
    field: { galors: 4, mode: "full" },
  });
  expect(() => analysisOptions(["--lasts", "0"])).toThrow(/--lasts/);
});
