import { expect, test } from "vitest";
import { madeUpResult, madeUpResults } from "../testing/made-up.ts";
import type { Worth } from "../worth/run.ts";
import { measureCaptains } from "./captains.ts";
import { judgeDeeds } from "./deeds.ts";
import { judgeWorks } from "./defiant-pays.ts";
import { judgeRetreat, judgeTried } from "./no-cheese.ts";

const worth = (what: string, side: Worth["side"], gain: number, points: number): Worth => {
  const around = (value: number, by: number) => ({ with: 0, without: 0, gain: value, low: value - by, high: value + by });
  return { what, side, ...around(gain, 0.02), margin: around(points, 2), battles: 300 };
};

test("a deed passes unless it is surely worth too little or too much; the retreat is judged by its margin", () => {
  const rows = judgeDeeds(
    [
      worth("hunt-birds", "terran", 0.1, 0),
      worth("attack-run", "terran", 0.02, 0),
      worth("pattern-suicide", "terran", 0, 0),
      worth("escort", "alliance", 0.3, 0),
      worth("full-retreat", "alliance", -0.1, 6),
    ],
    1,
  );
  expect(Object.fromEntries(rows.map(({ id, pass, measure }) => [id, [pass, measure]]))).toEqual({
    "C11-hunt-birds": [true, 0.1],
    "C11-attack-run": [true, 0.02],
    "C11-pattern-suicide": [false, 0],
    "C11-escort": [false, 0.3],
    "C11-full-retreat": [true, 6],
  });
  expect(rows.find(({ id }) => id === "C11-full-retreat")).toMatchObject({ unit: "points", target: "3 to 20", interval: [4, 8] });
});

test("plans of the works are held against each other, the best against the worst", () => {
  const of = (share: number) => madeUpResults(400, share);
  const plans = (...shares: number[]) =>
    shares.map((share, i) => [["ship-first", "station-first", "balanced"][i] as string, of(share)] as const);
  expect(judgeWorks(plans(0.5, 0.52, 0.48), 1)).toMatchObject({ measure: 0.04, pass: true });
  expect(judgeWorks(plans(0.4, 0.52, 0.6), 1)).toMatchObject({ measure: 0.2, pass: false });
  expect(judgeWorks(plans(0.4, 0.52, 0.6), 1).what).toMatch(/works balanced, less that with ship-first/);
});

test("the worst plan of each side is named, and fails when it surely wins too often", () => {
  const tried = (plan: string, side: Worth["side"], wins: number, low: number) => ({
    plan: { plan, side, change: {} },
    results: [madeUpResult(30), madeUpResult(31)],
    wins,
    low,
    high: 1,
    margin: 0,
  });
  const rows = judgeTried([tried("all-on-defiant", "alliance", 0.7, 0.6), tried("everybody-leaves", "terran", 0.6, 0.5)], 1);
  expect(rows.map(({ id, pass }) => [id, pass])).toEqual([
    ["C14-terran", true],
    ["C14-alliance", false],
  ]);
  expect(rows[1]?.what).toContain("all-on-defiant");
  expect(rows[1]?.seeds).toBe("tournament 1 of assaults, battles 30 to 31");
});

test("a retreat at once fails when it surely brings more margin than fighting", () => {
  const battles = (margins: readonly number[]) => margins.map((margin, index) => madeUpResult(index, { margin }));
  const tried = (plan: string, margins: readonly number[]) => ({
    plan: { plan, side: "alliance" as const, change: {} },
    results: battles(margins),
    wins: 0,
    low: 0,
    high: 1,
    margin: 0,
  });
  const [row] = judgeRetreat([tried("the captain itself", [80, 82, 84]), tried("retreat-at-once", [70, 71, 72])], 1);
  expect(row).toMatchObject({ id: "C14-retreat", measure: 11, pass: false, unit: "points" });
  const [other] = judgeRetreat([tried("the captain itself", [60, 62, 64]), tried("retreat-at-once", [70, 71, 72])], 1);
  expect(other).toMatchObject({ measure: -9, pass: true });
});

test("what is measured comes from battles that are played, each row with its seeds, samples and range", async () => {
  const sizes = { even: 0, deeds: 0, works: 2, unbuilt: 2, unfought: 12, chores: 0, cheese: 0, bluff: 0 };
  const rows = await measureCaptains(sizes, 3, 1, () => undefined);
  expect(rows.map(({ id }) => id)).toEqual(["C11b-works", "C11b-scaffold", "C11b-unfought"]);
  for (const { interval, seeds, samples } of rows) {
    expect(interval).toHaveLength(2);
    expect(seeds).toMatch(/^tournament 3 of/);
    expect(samples).toBeGreaterThan(0);
  }
}, 120_000);
