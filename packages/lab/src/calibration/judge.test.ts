import { expect, test } from "vitest";
import { judgeBattle, sampleBattle } from "./judge.ts";
import { MOMENTS, picturesAt, watchBattle } from "./moments.ts";
import { calibrationOptions } from "./options.ts";

const field = { mode: "assault", seed: 3, galors: 2, terran: "cadet", alliance: "cadet", set: [], plan: {} } as const;

test("both sides are asked at each moment, and exactly one of them won", () => {
  const judgements = judgeBattle(field, 0, 1);
  expect(judgements).toHaveLength(MOMENTS.length * 2 * 2);
  for (const moment of MOMENTS)
    for (const by of ["forecast", "reckoning"] as const) {
      const pair = judgements.filter((each) => each.moment === moment && each.by === by);
      expect(pair.map(({ side }) => side)).toEqual(["terran", "alliance"]);
      expect(pair.filter(({ won }) => won)).toHaveLength(1);
    }
}, 30_000);

test("moments lie in the order of the battle, each a picture of it undecided", () => {
  const watched = watchBattle(field, 1);
  const ticks = MOMENTS.slice(1).map((moment) => picturesAt(watched, moment)[0]?.tick ?? 0);
  expect([...ticks].sort((a, b) => a - b)).toEqual(ticks);
  for (const moment of MOMENTS) for (const picture of picturesAt(watched, moment)) expect(picture.winner).toBeNull();
  expect(picturesAt(watched, "30 s")[0]?.tick).toBe(30 * watched.setup.hz);
}, 30_000);

test("a battle is sampled every ten seconds from both sides", () => {
  const samples = sampleBattle(field, 1);
  expect(samples.length).toBe(2 * Math.floor(watchBattle(field, 1).seconds.length / 10));
  expect(new Set(samples.map(({ rebelsWon }) => rebelsWon)).size).toBe(1);
}, 30_000);

test("the command line is read with its usual values, and wrong ones are refused", () => {
  expect(calibrationOptions([])).toMatchObject({ battles: 40, runs: 16, fit: false });
  expect(calibrationOptions(["--fit", "--battles", "5"])).toMatchObject({ battles: 5, runs: 0, fit: true });
  // Weights are fitted to battles that nobody leaves; judged are battles as they are.
  expect(calibrationOptions(["--fit"]).field.without).toEqual({ alliance: ["full-retreat"] });
  expect(calibrationOptions([]).field.without).toBe(undefined);
  expect(() => calibrationOptions(["--runs", "many"])).toThrow("--runs");
  expect(() => calibrationOptions(["--bins", "3"])).toThrow();
});
