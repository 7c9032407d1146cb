import { expect, test } from "vitest";
import type { Waits } from "./battle.ts";
import { judgeChoices } from "./judge.ts";
import { choicesOptions } from "./options.ts";
import { playChoices } from "./run.ts";
import { choicesTable } from "./table.ts";
import type { SideWaits, Weighed } from "./waits.ts";

const RUN: Weighed = { way: "without attack-run", kind: "own", points: -6 };
const IDEA: Weighed = { way: "all-on-birds", kind: "gain", points: 3 };

function waiting(lasted: number, found: readonly Weighed[] = []): SideWaits {
  const wait = { lasted, begun: 2 * lasted };
  return { choice: wait, sound: wait, open: wait, order: wait, looks: 10, found, nearest: IDEA, doing: ["harry"], last: true };
}

test("a side fails when its median wait is surely too long; an act that nobody had has no row", () => {
  const waits = Array.from(
    { length: 40 },
    (_, i): Waits => ({ approach: null, assault: { terran: waiting(25 + (i % 10)), alliance: waiting(40 + i) } }),
  );
  expect(judgeChoices(waits)).toMatchObject([
    { side: "terran", act: "assault", median: 29.5, begins: 59, pass: true, target: 30, battles: 40 },
    { side: "alliance", act: "assault", median: 59.5, pass: false },
  ]);
});

test("it is told what mattered most often, by how much in the mean, and what was near it in the longest waits", () => {
  const assault = { terran: waiting(5, [RUN, { ...RUN, points: -10 }, IDEA]), alliance: waiting(9) };
  const [rebels, fleet] = judgeChoices([{ approach: null, assault }]);
  expect(rebels).toMatchObject({
    found: 0.3,
    ways: [
      { way: "without attack-run", kind: "own", share: 2 / 3, points: -8 },
      { way: "all-on-birds", kind: "gain", share: 1 / 3, points: 3 },
    ],
    nearest: [{ way: "all-on-birds", share: 1, points: 3 }],
    last: 1,
    doing: [{ by: "harry", share: 1 }],
  });
  expect(fleet).toMatchObject({ found: 0, ways: [] });
});

test("the waits come from battles that are looked into, in both acts", async () => {
  const options = choicesOptions(["--battles", "1", "--galors", "2", "--every", "240", "--seed", "3", "--threads", "1"]);
  const found = await playChoices(options, false);
  expect(found.map(({ side, act }) => `${side} ${act}`)).toEqual([
    "terran approach",
    "alliance approach",
    "terran assault",
    "alliance assault",
  ]);
  for (const { median, orders } of found) expect(Math.min(median, orders.median)).toBeGreaterThan(0);
  expect(choicesTable(found)).toContain("Longest wait");
}, 120_000);
