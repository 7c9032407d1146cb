import { expect, test } from "vitest";
import { worthReport } from "../report/worth-report.ts";
import { worthOptions } from "./options.ts";
import { playWorth } from "./run.ts";
import { worthTable } from "./table.ts";

const ARGS = ["--battles", "4", "--galors", "2", "--level", "officer", "--threads", "1"];

test("a side that leaves everything undone loses all that it won; a deed alone is told with its range", async () => {
  const all = worthOptions(ARGS)
    .deeds.filter(({ side }) => side === "alliance")
    .map(({ intentions }) => intentions[0]);
  const options = worthOptions([...ARGS, "--deeds", `alliance:${all.join("+")},alliance:cease-fire`]);
  const found = await playWorth(options, false);
  const idle = found.find(({ what }) => what.includes("+"));
  expect(idle).toMatchObject({ side: "alliance", without: 0, battles: 4 });
  expect(idle?.with).toBeGreaterThan(0);
  expect(idle?.gain).toBe(idle?.with);
  for (const { gain, low, high, with: sound, without } of found) {
    expect(gain).toBeCloseTo(sound - without);
    expect(low).toBeLessThanOrEqual(gain);
    expect(high).toBeGreaterThanOrEqual(gain);
  }
  expect(worthTable(found)).toContain("cease-fire");
  expect(worthReport(found, [])).toContain("cease-fire");
}, 120_000);

test("every deed of both sides is asked about, those of act one where it is played", () => {
  const names = (args: readonly string[]) => worthOptions(args).deeds.map(({ side, intentions }) => `${side}:${intentions}`);
  expect(names([])).toEqual(expect.arrayContaining(["terran:pattern-suicide", "alliance:board"]));
  expect(names([])).not.toContain("terran:cast-shadow");
  expect(names(["--mode", "full"])).toEqual(expect.arrayContaining(["terran:cast-shadow", "alliance:sweep-ahead", "alliance:board"]));
});

test.each([
  ["attack-run", /side first/],
  ["alliance:attack-run", /never means to do "attack-run"/],
])("refuses %s", (deed, reason) => {
  expect(() => worthOptions(["--deeds", deed])).toThrow(reason);
});
