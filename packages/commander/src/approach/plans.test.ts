import { expect, test } from "vitest";
import { drawPlan, FLEET_PLANS, RAIDER_PLANS, WORKS_PLANS } from "./plans.ts";

test("a seed always draws the same plan, and what is given stands", () => {
  for (let seed = 0; seed < 20; seed++) expect(drawPlan(seed)).toEqual(drawPlan(seed));
  for (let seed = 0; seed < 20; seed++)
    expect(drawPlan(seed, { raider: "decoy", fleet: "rush" })).toEqual({ ...drawPlan(seed), raider: "decoy", fleet: "rush" });
});

test("every plan is drawn by some, and none by most: nobody can know it beforehand", () => {
  const drawn = Array.from({ length: 2000 }, (_, seed) => drawPlan(seed * 7919));
  for (const [key, names] of Object.entries({ raider: RAIDER_PLANS, works: WORKS_PLANS, fleet: FLEET_PLANS }))
    for (const name of names) {
      const share = drawn.filter((plan) => plan[key as keyof typeof plan] === name).length / drawn.length;
      expect(share, name).toBeGreaterThan(0.04);
      expect(share, name).toBeLessThan(0.5);
    }
});
