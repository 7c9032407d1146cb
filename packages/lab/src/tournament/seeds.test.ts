import { expect, test } from "vitest";
import { seedsOf } from "./seeds.ts";

test("the seeds of a battle are the same for ever", () => {
  expect(seedsOf(1, 0)).toMatchInlineSnapshot(`
    {
      "alliance": 1007500040,
      "chance": 1004244359,
      "setup": 2317529112,
      "terran": 3102047685,
    }
  `);
  expect(seedsOf(1, 999)).toMatchInlineSnapshot(`
    {
      "alliance": 1669522013,
      "chance": 815639917,
      "setup": 3979060051,
      "terran": 1921939080,
    }
  `);
});

test("no two battles of neighbouring tournaments share a seed, and every seed fits 32 bits", () => {
  const seeds = [1, 2, 3].flatMap((seed) => Array.from({ length: 500 }, (_, index) => Object.values(seedsOf(seed, index))).flat());
  expect(new Set(seeds).size).toBe(seeds.length);
  for (const seed of seeds) expect(Number.isInteger(seed) && seed >= 0 && seed <= 0xffffffff).toBe(true);
});
