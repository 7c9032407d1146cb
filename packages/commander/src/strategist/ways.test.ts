import { SIDES } from "@terok-nor/shared/ships/types.ts";
import { expect, test } from "vitest";
import { intentionsOf } from "../captain.ts";
import { AS_USUAL, isSame, turned, type Way } from "./way.ts";
import { waysIn, waysOn } from "./ways.ts";

test("what is not done anyway is not left out, and what is left out may be taken up again", () => {
  const standing: Way = { without: ["harry"], plan: { raider: "decoy" } };
  const ways = waysOn("terran", standing, new Set(["hunt-birds"]), 20, 1);
  expect(ways).toEqual([
    { without: [], plan: { raider: "decoy" } },
    { without: ["harry", "hunt-birds"], plan: { raider: "decoy" } },
  ]);
});

test("all ways differ from one another and from the standing one, and there are no more than asked for", () => {
  for (const side of SIDES) {
    const acted = new Set(intentionsOf(side, "assault"));
    for (let lot = 0; lot < 20; lot++) {
      const ways = waysOn(side, AS_USUAL, acted, 4, lot);
      expect(ways).toHaveLength(4);
      const all = [AS_USUAL, ...ways];
      for (const [i, way] of all.entries()) expect(all.findIndex((each) => isSame(each, way))).toBe(i);
    }
  }
});

test("which of many are weighed changes with the lot", () => {
  const acted = new Set(intentionsOf("terran", "assault"));
  const drawn = Array.from({ length: 20 }, (_, lot) => JSON.stringify(waysOn("terran", AS_USUAL, acted, 3, lot)));
  expect(new Set(drawn).size).toBeGreaterThan(10);
});

test("to turn a thing twice changes nothing, in whatever order things were left out", () => {
  const one = turned(turned(AS_USUAL, "harry"), "break-off");
  expect(isSame(one, turned(turned(AS_USUAL, "break-off"), "harry"))).toBe(true);
  expect(turned(turned(one, "harry"), "break-off")).toEqual(AS_USUAL);
});

test("of the approach every plan of the side's own is weighed, and none of the enemy's", () => {
  for (const { plan } of waysIn("terran")) expect(plan).not.toHaveProperty("fleet");
  for (const { plan } of waysIn("alliance")) expect(Object.keys(plan)).toEqual(["fleet"]);
});
