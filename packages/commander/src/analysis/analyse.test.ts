import { createBattle, defaultSetup } from "@terok-nor/shared/battle/create.ts";
import { beforeAll, expect, test } from "vitest";
import { foughtBattle } from "../testing/fought.ts";
import { analyse, analysing } from "./analyse.ts";
import { ANALYSIS_VERSION, type Analysis } from "./analysis.ts";
import type { AnalysisBudget } from "./budget.ts";
import type { Past } from "./past.ts";
import { playFrom } from "./play-from.ts";
import { standOf } from "./stand.ts";

/** Little enough for a test; steps far apart, as a battle lasts minutes. */
const LITTLE: AnalysisBudget = {
  every: 60,
  rough: { battles: 1, oneIn: 2 },
  even: 1,
  open: 2,
  stretches: 1,
  sharp: 3,
  turns: 2,
  apart: 120,
  fresh: 2,
  alternatives: 3,
  heats: [{ pairs: 1, stay: 1 }],
  pairs: 2,
  looks: 1,
  each: 2,
};

let past: Past;
let whole: Analysis;
beforeAll(() => {
  past = foughtBattle(defaultSetup(6, 4), "officer");
  whole = analyse(past, 7, LITTLE);
}, 120_000);

test("the same battle, seed and budget end in the same analysis, however it is paused", () => {
  const steps = analysing(past, 7, LITTLE);
  let last: Analysis | null = null;
  let share = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    // Another analysis goes on in between, as in a worker that is shared.
    if (step.done) {
      last = step.value;
      break;
    }
    expect(step.value.share).toBeGreaterThanOrEqual(share);
    share = step.value.share;
    if (share < 0.05) analysing(past, 8, LITTLE).next();
  }
  expect(last).toEqual(whole);
}, 120_000);

test("the first answer is there before the rest has been played on, and says that more will come", () => {
  for (const { analysis } of analysing(past, 7, LITTLE)) {
    if (analysis === null) continue;
    expect(analysis).toMatchObject({ final: false, accuracy: null });
    expect(analysis.battles).toBeLessThan(whole.battles / 4);
    expect(analysis.truth.length).toBeGreaterThan(1);
    expect(analysis.turns.every(({ better, told }) => better === null && !told)).toBe(true);
    break;
  }
}, 60_000);

test("it is plain data with a version, and ends where the battle ended", () => {
  expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
  expect(whole).toMatchObject({ version: ANALYSIS_VERSION, seed: 7, final: true, ticks: past.ticks, hz: past.setup.hz });
  const end = whole.truth.at(-1);
  expect(end).toMatchObject({ tick: past.ticks, samples: 0, error: 0 });
  expect([0, 1]).toContain(end?.odds);
  expect(whole.truth[0]?.tick).toBe(0);
  const beliefs = Math.ceil(past.ticks / whole.beliefs.every);
  expect([whole.beliefs.terran.length, whole.beliefs.alliance.length]).toEqual([beliefs, beliefs]);
});

test("its moments are well apart, each with what it did to whom and what was weighed", () => {
  const { turns } = whole;
  expect(turns.length).toBeGreaterThan(0);
  expect(turns.length).toBeLessThanOrEqual(LITTLE.turns);
  turns.forEach((turn, i) => {
    if (i > 0) expect(turn.from - (turns[i - 1]?.from ?? 0)).toBeGreaterThanOrEqual(LITTLE.apart * past.setup.hz);
    expect(turn.moved).toBeCloseTo(turn.after.odds - turn.before.odds);
    if (turn.moved !== 0) expect(turn.hurt).toBe(turn.moved < 0 ? "terran" : "alliance");
    expect(turn.told).toBe(turn.low > 0 || turn.high < 0);
    expect(turn.better?.weighed).toBeGreaterThan(0);
    for (const { tick } of turn.events) expect(tick > turn.from && tick <= turn.to).toBe(true);
    for (const { tick } of turn.ordered) expect(tick).toBeLessThan(turn.to);
  });
});

test("a few looks are too few to say how near a commander came", () => {
  expect(whole.accuracy?.terran.all.few).toBe(true);
  expect(whole.accuracy?.alliance.manoeuvre.few).toBe(true);
});

test("a battle given up while it was open is known to have moved there", () => {
  const given: Past = { ...past, ticks: 1650, entries: [{ tick: 1650, side: "terran", order: { kind: "resign" } }] };
  const last = analyse(given, 1, { ...LITTLE, turns: 0, looks: 0 });
  expect(last.truth.at(-1)).toMatchObject({ tick: 1650, odds: 0, samples: 0 });
}, 60_000);

test("whoever takes over from a hand on the helm steers by orders, and the stand is left as it was", () => {
  const state = createBattle(defaultSetup(3, 4));
  const stand = standOf(state);
  expect(playFrom(stand, 5)).toEqual(playFrom(stand, 5));
  expect(standOf(state)).toEqual(stand);
  const entries = [{ tick: 0, side: "terran", order: { kind: "resign" } } as const];
  expect(playFrom(stand, 5, { side: "terran", until: 20, entries, without: null }).won).toBe(false);
}, 60_000);
