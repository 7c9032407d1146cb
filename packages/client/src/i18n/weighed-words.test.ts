import { FLEET_PLANS, RAIDER_PLANS, WORKS_PLANS } from "@terok-nor/commander/approach/plans.ts";
import { PERILS, type Weighed } from "@terok-nor/shared/wire/weighed.ts";
import { expect, test } from "vitest";
import { textOf } from "./t.ts";
import { weighedText } from "./weighed-words.ts";

const NOTHING: Weighed = { drops: [], resumes: [], plan: [], odds: 0.58, otherOdds: 0.31, battles: 9, peril: null };

test("says what is left out and taken up again, with the odds of both ways", () => {
  expect(weighedText({ ...NOTHING, drops: ["hunt-birds", "harry"], resumes: ["raise-shadows"] })).toBe(
    "58 % without hunting Birds-of-Prey and harrying the fleet, and by projecting warp shadows again; otherwise 31 %",
  );
});

test("says what would have come of the other way, and when", () => {
  const peril = { kind: "shield", ship: "defiant", facing: 2, at: 20 } as const;
  expect(weighedText({ ...NOTHING, drops: ["attack-run"], peril })).toBe(
    "58 % without attack runs; otherwise Defiant's port shield fails in 20 s: 31 %",
  );
  for (const kind of PERILS)
    expect(weighedText({ ...NOTHING, drops: ["harry"], peril: { kind, ship: "terok-nor", facing: 5, at: 7 } })).toMatch(
      /^58 % without [^{}]+; otherwise Terok Nor[^{}]+ in 7 s: 31 %$/,
    );
});

test("does not say the same odds twice", () => {
  expect(weighedText({ ...NOTHING, drops: ["harry"], otherOdds: 0.584 })).toBe("58 % without harrying the fleet, by a hair the better way");
});

test("has words for every plan of the approach", () => {
  const plans = [...RAIDER_PLANS, ...WORKS_PLANS, ...FLEET_PLANS];
  expect(plans.filter((plan) => textOf(`weighed.${plan}`) === null)).toEqual([]);
  expect(weighedText({ ...NOTHING, plan: ["probe"], otherOdds: 0 })).toBe("58 % by probing what is in the way; otherwise 0 %");
});
