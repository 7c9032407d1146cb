import { GALOR_COUNTS, MATCHED } from "@terok-nor/shared/battle/matched.ts";
import { expect, test } from "vitest";
import { setupOf } from "./opening.ts";
import type { Field } from "./options.ts";

const field: Field = { mode: "assault", seed: 1, galors: null, terran: "admiral", alliance: "admiral", set: [], plan: {} };

test("fleets are matched, seeds are the battle's own, and nothing else is chosen", () => {
  expect([0, 1, 2].map((index) => setupOf(field, index)).map(({ galors, birds }) => [galors, birds])).toEqual(
    GALOR_COUNTS.map((galors) => [galors, MATCHED[galors].birds]),
  );
  expect(setupOf(field, 0).seed).not.toBe(setupOf(field, 3).seed);
  expect(setupOf({ ...field, galors: 4 }, 0).galors).toBe(4);
});

test("values of the opening may be changed", () => {
  expect(setupOf({ ...field, set: ["setup.batteries=2", "setup.overhaul=0.5", "galor.hull=900"] }, 0)).toEqual({
    ...setupOf(field, 0),
    batteries: 2,
    overhaul: 0.5,
  });
});

test.each([
  ["setup.galors=3", "setup.galors: the opening has no such number"],
  ["setup.luck=3", "setup.luck: the opening has no such number"],
  ["setup.toString=3", "setup.toString: the opening has no such number"],
  ["setup.batteries=7", "setup.batteries: takes a number from 0 to 6"],
  ["setup.batteries=2.5", "setup.batteries: takes a number"],
  ["setup.batteries=", "setup.batteries: takes a number"],
  ["setup.overhaul", "setup.overhaul: takes a number"],
])("%s is refused with its reason", (set, reason) => {
  expect(() => setupOf({ ...field, set: [set] }, 0)).toThrow(reason);
});
