import { tick } from "@terok-nor/shared/battle/tick.ts";
import { hashState } from "@terok-nor/shared/replay/hash.ts";
import { swapped } from "@terok-nor/shared/testing/chart-pairs.ts";
import { anyCommon, anyCourse, type World } from "@terok-nor/shared/testing/chart-worlds.ts";
import { openChart } from "@terok-nor/shared/testing/open-chart.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { answers, bytes, comparePair } from "./pair.ts";
import { judgeWorlds } from "./run.ts";

/** Pairs of all kinds together. */
const PAIRS = 45;

test(`no byte differs that either side is sent in ${PAIRS} pairs of worlds`, () => {
  const report = judgeWorlds(Array.from({ length: PAIRS }, (_, i) => comparePair(i)));
  expect(report.different).toEqual([]);
  expect(report.pass).toBe(true);
  expect(report.ways.swapped.met).toBeGreaterThan(PAIRS / 10);
  expect(report.ways.alone.met).toBeGreaterThan(PAIRS / 10);
}, 60_000);

test("the comparison can fail: a shadow some hundredths of an hour aside shows in the bytes", () => {
  let found = 0;
  fc.assert(
    fc.property(anyCommon, anyCourse, anyCourse, (common, p, q) => {
      const aside = p.map(({ x, y }) => ({ x: x + 0.05, y }));
      if (swapped(common, p, q, bytes(), aside).differs >= 0) found++;
    }),
    { numRuns: 12, seed: 2372 },
  );
  expect(found).toBeGreaterThan(5);
});

test("what a side would be answered is compared, and asking changes nothing", () => {
  const state = openChart({ seed: 5, chance: 5, galors: 3, distance: 4 });
  for (let i = 0; i < 10; i++) tick(state, []);
  const before = hashState(state);
  const answered = answers(state, "alliance");
  expect(hashState(state)).toBe(before);
  expect(answered.filter((code) => code !== null).length).toBeGreaterThan(2);
  expect(bytes()({ state } as World, "alliance", [])).toContain(JSON.stringify(answered));
});

test("a report names the pairs that differ, by number", () => {
  const alike = { way: "alone", differs: -1, contacts: 1, proved: true } as const;
  const report = judgeWorlds([
    { ...alike, pair: 4, differs: 7 },
    { ...alike, pair: 1 },
    { ...alike, pair: 2, differs: 3 },
  ]);
  expect(report.pass).toBe(false);
  expect(report.different).toEqual([
    { pair: 2, way: "alone", step: 3 },
    { pair: 4, way: "alone", step: 7 },
  ]);
});
