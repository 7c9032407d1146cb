import { UNSEEN } from "@terok-nor/server/testing/bad-names.ts";
import { changed } from "@terok-nor/shared/testing/forged-replays.ts";
import { someSetup } from "@terok-nor/shared/testing/random-battle.ts";
import { replayOf } from "@terok-nor/shared/testing/replay-of.ts";
import { expect, test } from "vitest";
import { holdNames, NEVER_SHOWN } from "./names.ts";
import { holdOrders } from "./orders.ts";
import { peakOf } from "./peak.ts";
import { isBelieved } from "./replays.ts";
import { atMost } from "./row.ts";

const about = { id: "x", what: "x", times: 1 };

test("a figure holds up to its goal, and not beyond", () => {
  expect(atMost(5, { ...about, measure: 5 })).toEqual({ ...about, measure: 5, goal: "<= 5", pass: true });
  expect(atMost(5, { ...about, measure: 5.01 }).pass).toBe(false);
  expect(atMost(5, { ...about, measure: Number.NaN }).pass).toBe(false);
});

test("orders of any shape do no harm, and enough of them are taken to say so", () => {
  const rows = holdOrders(4000, 3);
  expect(rows.map(({ times, pass }) => [times, pass])).toEqual(rows.map(() => [4000, true]));
  // So few that none can be taken say nothing, and do not pass.
  expect(holdOrders(1, 4).some(({ pass }) => !pass)).toBe(true);
});

test("names are held, and what is looked for in them would be found", () => {
  expect(holdNames(1000, 5).filter(({ pass }) => !pass)).toEqual([]);
  expect(UNSEEN.filter(([, name]) => NEVER_SHOWN.test(name)).length).toBeGreaterThan(10);
});

test("a forged battle is not believed, the true one is", () => {
  const file = replayOf({ ...someSetup(2), hz: 5 }, 60);
  expect(isBelieved(file)).toBe(true);
  expect(isBelieved({ ...file, hash: (file.hash ^ 1) >>> 0 })).toBe(false);
});

test("the memory that a file takes is told", async () => {
  const file = replayOf({ ...someSetup(2), hz: 5 }, 60);
  expect(await peakOf(changed(file, {}))).toBeGreaterThan(100_000);
});
