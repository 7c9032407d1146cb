import { expect, test } from "vitest";
import { worthReport } from "../report/worth-report.ts";
import { worthOptions } from "./options.ts";
import { playWorth, type Worth } from "./run.ts";
import { worthTable } from "./table.ts";

const ARGS = ["--battles", "4", "--galors", "2", "--level", "officer", "--threads", "1"];

test("a side that leaves everything undone loses all that it won; a deed alone is told with its range", async () => {
  const all = worthOptions(ARGS)
    .deeds.filter(({ side, ofLost }) => side === "alliance" && !ofLost)
    .map(({ what }) => what);
  const options = worthOptions([...ARGS, "--deeds", `alliance:${all.join("+")},alliance:escort`]);
  const found = await playWorth(options, false);
  const idle = found.find(({ what }) => what.includes("+"));
  expect(idle).toMatchObject({ side: "alliance", without: 0, battles: 4 });
  expect(idle?.with).toBeGreaterThan(0);
  expect(idle?.gain).toBe(idle?.with);
  expect(idle?.margin.without).toBeLessThan(0);
  for (const { gain, low, high, with: sound, without, margin } of found) {
    for (const each of [{ gain, low, high, with: sound, without }, margin]) {
      expect(each.gain).toBeCloseTo(each.with - each.without);
      expect(each.low).toBeLessThanOrEqual(each.gain);
      expect(each.high).toBeGreaterThanOrEqual(each.gain);
    }
  }
  expect(worthTable(found)).toContain("escort");
  const page = worthReport(found, []);
  expect(page).toContain("escort");
  expect(page).toContain("Alliance, in margin");
  // A side that loses stands below nothing: its margin is a number all the same.
  expect(page).toContain(`<td class="number">${idle?.margin.without.toFixed(1)}</td>`);
  expect(page).not.toMatch(/NaN|undefined/);
}, 120_000);

test("a retreat without a fight is held against the battles that are fought and lost", async () => {
  const [found] = await playWorth(worthOptions([...ARGS, "--battles", "12", "--deeds", "alliance:unfought-retreat"]), false);
  const { battles, with: won, without, margin } = found as Worth;
  expect(battles).toBeGreaterThan(0);
  expect(battles).toBeLessThan(12);
  expect([won, without]).toEqual([0, 0]);
  // Nothing of the station is broken and nothing of the rebels' is lost: the margin says so, to a point.
  expect(margin.with).toBeLessThan(-60);
  expect(margin.without).toBeLessThan(0);
}, 120_000);

test("every deed of both sides is asked about, those of act one where it is played", () => {
  const names = (args: readonly string[]) => worthOptions(args).deeds.map(({ side, what }) => `${side}:${what}`);
  expect(names([])).toEqual(expect.arrayContaining(["terran:pattern-suicide", "alliance:board", "alliance:unfought-retreat"]));
  expect(names([])).not.toContain("terran:cast-shadow");
  expect(names(["--mode", "full"])).toEqual(expect.arrayContaining(["terran:cast-shadow", "alliance:sweep-ahead", "alliance:board"]));
  expect(names(["--deeds", "chores"])).toEqual(
    expect.arrayContaining(["terran:lay-batteries by hand", "alliance:turn-guns by hand", "alliance:brace-facing by hand"]),
  );
});

test.each([
  ["attack-run", /side first/],
  ["alliance:attack-run", /never means to do "attack-run"/],
])("refuses %s", (deed, reason) => {
  expect(() => worthOptions(["--deeds", deed])).toThrow(reason);
});
