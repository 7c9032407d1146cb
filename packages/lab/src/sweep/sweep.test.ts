import { expect, test } from "vitest";
import { sweepReport } from "../report/sweep-report.ts";
import { madeUpResults } from "../testing/made-up.ts";
import { summarise } from "../tournament/summary.ts";
import { type SweepOptions, sweepOptions } from "./options.ts";
import { evenAt, runSweep, type SweepPoint } from "./run.ts";
import { sweepTable } from "./table.ts";

const point = (value: number, rebelsWin: number): SweepPoint => ({ value, ...summarise(madeUpResults(40, rebelsWin)) });

test("values go from the first to the last in even steps", () => {
  const values = (line: string) => sweepOptions(line.split(" ")).values;
  expect(values("--path galor.hull --from 800 --to 1400")).toEqual([800, 900, 1000, 1100, 1200, 1300, 1400]);
  expect(values("--path bird.regen --from 0.3 --to 0.1 --steps 3")).toEqual([0.3, 0.2, 0.1]);
});

test.each([
  ["--from 1 --to 2", "--path takes the place of a value"],
  ["--path a=1 --from 1 --to 2", "--path takes the place of a value"],
  ["--path galor.hull --to 2", '--from takes a number, not ""'],
  ["--path galor.hull --from 1 --to many", '--to takes a number, not "many"'],
  ["--path galor.hull --from 1 --to 2 --steps 1", "--steps takes a whole number from 2"],
])("%s is refused with its reason", (line, reason) => {
  expect(() => sweepOptions(line.split(" "))).toThrow(reason);
});

const options = (path: string, from: number, to: number): SweepOptions =>
  sweepOptions(["--path", path, "--from", String(from), "--to", String(to), "--steps", "2", "--battles", "2", "--threads", "1"]);

test("the same battles are played with each value", async () => {
  const [frail, strong] = await runSweep(options("terok-nor.hull", 1, 100_000), false);
  expect(frail?.battles).toBe(2);
  expect(frail?.value).toBe(1);
  expect(frail?.length.median).toBeLessThan(strong?.length.median as number);
}, 60_000);

test("all values are checked before the first battle", async () => {
  await expect(runSweep(options("galor.hull", 900, 0), false)).rejects.toThrow("galor.hull: Too small");
  await expect(runSweep(options("galor.hul", 900, 1000), false)).rejects.toThrow("the tables have no such number");
  await expect(runSweep(options("setup.batteries", 3, 9), false)).rejects.toThrow("setup.batteries: takes a number from 0 to 6");
});

test("where each side wins half is found between neighbours", () => {
  expect(evenAt([point(100, 0.3), point(200, 0.4), point(300, 0.6), point(400, 0.9)])).toBeCloseTo(250);
  expect(evenAt([point(100, 0.75), point(200, 0.25)])).toBeCloseTo(150);
  expect(evenAt([point(100, 0.5), point(200, 0.25)])).toBeCloseTo(100);
  expect(evenAt([point(100, 0.1), point(200, 0.4)])).toBe(null);
});

test("table and report show every value", () => {
  const points = [point(800, 0.25), point(1000, 0.5), point(1200, 0.75)];
  expect(sweepTable(points).split("\n")).toHaveLength(4);
  const page = sweepReport("galor.hull", points, [["Seed", "1"]]);
  expect(page).toContain("from 25.0 % to 75.0 %; it is half at about 1000.");
  expect(page).toContain('<th scope="row">1200</th><td class="number">40</td><td class="number">75.0 %</td>');
  expect(page).not.toMatch(/\b(?:src|href)\s*=|url\(|@import|https?:|<script|<link|NaN|undefined/);
});
