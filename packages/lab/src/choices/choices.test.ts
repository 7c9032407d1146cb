import { expect, test } from "vitest";
import { longestGap, type Waits } from "./battle.ts";
import { choicesOptions } from "./options.ts";
import { judgeChoices, playChoices } from "./run.ts";
import { choicesTable } from "./table.ts";

test.each([
  [[], 0, 100, 100, 0],
  [[10, 40, 95], 0, 100, 55, 40],
  [[10, 40], 0, 100, 60, 40],
  [[10, 40, 120, 150], 100, 160, 30, 120],
  [[60, 100], 0, 100, 60, 0],
])("of moments at %j, from %i to %i, the longest stretch is %i and begins at %i", (moments, begin, end, lasted, begun) => {
  expect(longestGap(moments, begin, end)).toEqual({ lasted, begun });
});

test("a side fails when its median wait is surely too long; an act that nobody had has no row", () => {
  const wait = (lasted: number) => ({ lasted, begun: 2 * lasted });
  const waits = Array.from(
    { length: 40 },
    (_, i): Waits => ({ approach: null, assault: { terran: wait(25 + (i % 10)), alliance: wait(40 + i) } }),
  );
  expect(judgeChoices(waits)).toMatchObject([
    { side: "terran", act: "assault", median: 29.5, begins: 59, pass: true, target: 30, battles: 40 },
    { side: "alliance", act: "assault", median: 59.5, pass: false },
  ]);
});

test("the waits come from battles that are played, in both acts, the same for the same seed", async () => {
  const options = choicesOptions(["--battles", "2", "--seed", "3", "--threads", "1"]);
  const found = await playChoices(options, false);
  expect(found.map(({ side, act }) => `${side} ${act}`)).toEqual([
    "terran approach",
    "alliance approach",
    "terran assault",
    "alliance assault",
  ]);
  for (const { median } of found) expect(median).toBeGreaterThan(0);
  expect(await playChoices(options, false)).toEqual(found);
  expect(choicesTable(found)).toContain("Longest wait");
}, 60_000);
