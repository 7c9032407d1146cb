import { expect, test } from "vitest";
import { madeUpResult, madeUpResults } from "../testing/made-up.ts";
import { evenBattles, judgeBattles } from "./even-battles.ts";

test("each number of Galors has its row, which fails only when the rebels' share is surely uneven", () => {
  const results = [...madeUpResults(400, 0.5, 2), ...madeUpResults(400, 0.62, 3), ...madeUpResults(100, 0.4, 4)];
  const rows = judgeBattles("full", results, 1);
  expect(rows.map(({ id, measure, pass, off, samples }) => [id, measure, pass, off, samples])).toEqual([
    ["C9-2", 0.5, true, 0, 400],
    ["C9-3", 0.62, false, 0.07, 400],
    ["C9-4", 0.4, true, -0.05, 100],
    ["C10", 1, true, 0, 900],
  ]);
  expect(rows[1]?.interval?.[0]).toBeLessThan(0.62);
  expect(rows[1]?.interval?.[1]).toBeGreaterThan(0.62);
  expect(judgeBattles("assault", results, 1, 30).map(({ id }) => id)).toEqual(["C9-2-assault-30", "C9-3-assault-30", "C9-4-assault-30"]);
});

test("the place of history counts the kinds that came more often, and is sure where they surely did; what never came is last", () => {
  const kinds = ["driven-off", "siege-lifted", "held-at-a-price", "station-captured"] as const;
  const often = (history: number, times = 1) => [
    ...madeUpResults(history * times, 1),
    ...kinds.flatMap((outcome, i) => Array.from({ length: 10 * (i + 1) * times }, (_, index) => madeUpResult(index, { outcome }))),
  ];
  const place = (results: ReturnType<typeof often>) => judgeBattles("full", results, 1).find(({ id }) => id === "C10");
  expect(place(often(25, 10))).toMatchObject({ measure: 3, pass: true, interval: [3, 3] });
  expect(place(often(20))).toMatchObject({ measure: 3, pass: true });
  expect(place(often(15))).toMatchObject({ measure: 4, pass: true, off: 1 });
  expect(place(often(15, 20))).toMatchObject({ measure: 4, pass: false, off: 1, interval: [4, 4], unit: "place" });
  expect(place(often(0))).toMatchObject({ measure: 9, pass: false });
});

test("the rows come from battles that are played, the same for the same seed", async () => {
  const rows = await evenBattles("assault", 1, 3, 1);
  expect(rows.slice(0, 5).map(({ id, samples }) => [id, samples])).toEqual([
    ["C9-2-assault", 1],
    ["C9-3-assault", 1],
    ["C9-4-assault", 1],
    ["C10-assault", 3],
    ["C9-2-assault-60", 1],
  ]);
  expect(rows).toHaveLength(13);
  expect(rows[0]?.seeds).toBe("tournament 3 of assaults, battles 0 to 2, every third");
  expect(await evenBattles("assault", 1, 3, 2)).toEqual(rows);
}, 60_000);
