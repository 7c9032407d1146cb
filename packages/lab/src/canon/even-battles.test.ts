import { expect, test } from "vitest";
import { madeUpResult, madeUpResults } from "../testing/made-up.ts";
import { evenBattles, judgeBattles } from "./even-battles.ts";

test("each number of Galors has its row, off by how far the rebels' share is from even", () => {
  const rows = judgeBattles("full", [...madeUpResults(100, 0.5, 2), ...madeUpResults(100, 0.62, 3), ...madeUpResults(100, 0.4, 4)], 1);
  expect(rows.map(({ id, measure, pass, off, samples }) => [id, measure, pass, off, samples])).toEqual([
    ["C9-2", 0.5, true, 0, 100],
    ["C9-3", 0.62, false, 0.07, 100],
    ["C9-4", 0.4, false, -0.05, 100],
    ["C10", 1, true, 0, 300],
  ]);
  expect(rows[1]?.interval?.[0]).toBeLessThan(0.62);
  expect(rows[1]?.interval?.[1]).toBeGreaterThan(0.62);
});

test("the place of history counts the kinds that came more often; what never came is last", () => {
  const kinds = ["driven-off", "siege-lifted", "held-at-a-price", "station-captured"] as const;
  const often = (history: number) => [
    ...madeUpResults(history, 1),
    ...kinds.flatMap((outcome, i) => Array.from({ length: 10 * (i + 1) }, (_, index) => madeUpResult(index, { outcome }))),
  ];
  const place = (history: number) => judgeBattles("full", often(history), 1).find(({ id }) => id === "C10");
  expect(place(25)).toMatchObject({ measure: 3, pass: true });
  expect(place(20)).toMatchObject({ measure: 3, pass: true });
  expect(place(15)).toMatchObject({ measure: 4, pass: false, off: 1 });
  expect(place(0)).toMatchObject({ measure: 9, pass: false });
});

test("the rows come from battles that are played, the same for the same seed", async () => {
  const rows = await evenBattles("assault", 1, 3, 1);
  expect(rows.map(({ id, samples }) => [id, samples])).toEqual([
    ["C9-2-assault", 1],
    ["C9-3-assault", 1],
    ["C9-4-assault", 1],
    ["C10-assault", 3],
  ]);
  expect(rows[0]?.seeds).toBe("tournament 3 of assaults, battles 0 to 2, every third");
  expect(await evenBattles("assault", 1, 3, 2)).toEqual(rows);
}, 60_000);
