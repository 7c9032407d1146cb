import { expect, test } from "vitest";
import { fieldOf } from "../tournament/options.ts";
import { ownWays, ployWays } from "./ways.ts";

const field = fieldOf({ values: { raider: "decoy", works: "balanced", fleet: "sweep" }, set: [], json: false });
const namesOf = (ways: ReturnType<typeof ownWays>) => ways.map(({ way }) => way);

test("in act one another plan may be taken up, or a thing left out that the captain is about to do", () => {
  const rebels = ownWays(field, "terran", 1, "approach", new Set(["cast-shadow", "harry"]));
  expect(namesOf(rebels)).toEqual(expect.arrayContaining(["plan stay-home", "plan ship-first", "without cast-shadow"]));
  expect(namesOf(rebels)).not.toContain("plan decoy");
  expect(namesOf(rebels)).not.toContain("without harry");
  const home = rebels.find(({ way }) => way === "plan stay-home");
  expect(home?.change.plan).toEqual({ raider: "stay-home", works: "balanced", fleet: "sweep" });
  expect(namesOf(ownWays(field, "alliance", 1, "approach", new Set()))).toEqual(expect.arrayContaining(["plan probe", "plan rush"]));
});

test("in the assault one thing is left out that the captain is about to do; plans of one idea do not give the battle up", () => {
  expect(ownWays(field, "terran", 1, "assault", new Set(["harry", "cast-shadow"]))).toEqual([
    { way: "without harry", change: { without: { terran: ["harry"] } } },
  ]);
  expect(namesOf(ployWays("terran"))).toContain("all-on-birds");
  expect(namesOf(ployWays("terran"))).not.toContain("everybody-leaves");
});
