import type { Forecast } from "@terok-nor/commander/counsel/forecast.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { expect, test } from "vitest";
import { sampleForecast } from "../../../demo/sample-forecast.ts";
import { textOf } from "../../i18n/t.ts";
import { ageOf, LINES, sentenceFor, shownOdds } from "./situation.ts";

const garak = (some: Partial<Forecast>, retreating = false) => sentenceFor({ ...sampleForecast("alliance"), ...some }, retreating);
const obrien = (some: Partial<Forecast>) => sentenceFor({ ...sampleForecast("terran"), ...some }, false);
const situation = (key: string) => key.split(".")[2];

test("every sentence an adviser may choose is in the catalogue, and none is left over there", () => {
  for (const [who, situations] of Object.entries(LINES))
    for (const [what, count] of Object.entries(situations)) {
      for (let n = 1; n <= count; n++) expect(textOf(`counsel.${who}.${what}.${n}`), `${who} ${what} ${n}`).toBeTruthy();
      expect(textOf(`counsel.${who}.${what}.${count + 1}`)).toBeNull();
    }
});

test.each([
  [{ odds: 0.8, advice: "stay" }, false, "winning"],
  [{ odds: 0.5, advice: "stay" }, false, "even"],
  [{ odds: 0.1, advice: "stay" }, false, "poor"],
  [{ odds: 0.4, advice: "withdraw" }, false, "leave"],
  [{ odds: 0.1, advice: "withdraw" }, false, "hopeless"],
  [{ odds: 0.9, advice: "stay" }, true, "leaving"],
] as const)("Garak, told %j (retreating: %s), speaks of a position that is %s", (some, retreating, what) => {
  expect(situation(garak(some, retreating))).toBe(what);
});

test.each([
  [{ odds: 0.8, falls: null }, "winning"],
  [{ odds: 0.5, falls: 300 }, "even"],
  [{ odds: 0.2, falls: 300 }, "poor"],
  [{ odds: 0.2, falls: 40 }, "falling"],
  [{ odds: 0.9, falls: 40 }, "winning"],
] as const)("O'Brien, told %j, speaks of a position that is %s", (some, what) => {
  expect(situation(obrien(some))).toBe(what);
});

test("the same forecast is met with the same words, a later one with others", () => {
  expect(garak({ tick: 400 })).toBe(garak({ tick: 400 }));
  const words = new Set([0, 1, 2, 3, 4, 5].map((second) => garak({ odds: 0.9, advice: "stay", tick: second * ROOM_HZ })));
  expect(words.size).toBe(LINES.garak.winning);
});

test("an estimate tells its age, and is not to be gone by once the battle has gone on for half a minute", () => {
  const at = (second: number) => ageOf({ tick: 100 * ROOM_HZ }, second * ROOM_HZ);
  expect([100, 107.5, 130, 131].map(at)).toEqual([
    { seconds: 0, stale: false },
    { seconds: 7, stale: false },
    { seconds: 30, stale: false },
    { seconds: 31, stale: true },
  ]);
});

test("no estimate is shown as a certainty, either way", () => {
  expect([0, 0.02, 0.625, 0.958, 1].map(shownOdds)).toEqual([1, 2, 63, 96, 99]);
});
