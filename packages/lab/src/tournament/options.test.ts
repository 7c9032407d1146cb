import { expect, test } from "vitest";
import { galorsOf, tournamentOptions } from "./options.ts";

test("without options: 300 battles between admirals, 2, 3 and 4 Galors in turn", () => {
  const options = tournamentOptions([]);
  expect(options).toMatchObject({ battles: 300, json: false, report: null, resume: null, only: null });
  expect(options.field).toEqual({ mode: "full", seed: 1, galors: null, terran: "admiral", alliance: "admiral", set: [], plan: {} });
  expect([0, 1, 2, 3, 4, 5].map((index) => galorsOf(options.field, index))).toEqual([2, 3, 4, 2, 3, 4]);
});

test("every option is read, one side's level going before that of both", () => {
  const line =
    "--battles 1000 --seed 7 --galors 4 --level officer --alliance cadet --set galor.hull=1200 --set bird.hull=x1.1 --threads 3 --json";
  expect(tournamentOptions(line.split(" "))).toMatchObject({
    battles: 1000,
    threads: 3,
    json: true,
    field: { seed: 7, galors: 4, terran: "officer", alliance: "cadet", set: ["galor.hull=1200", "bird.hull=x1.1"] },
  });
});

test.each([
  [["--galors", "5"], "--galors takes one of 2, 3, 4"],
  [["--battles", "0"], "--battles takes a whole number from 1"],
  [["--battles", "1e3"], "--battles takes a whole number"],
  [["--seed", "-1"], "argument is ambiguous"],
  [["--seed=-1"], "--seed takes a whole number from 0"],
  [["--level", "captain"], "--level takes one of cadet, officer, admiral"],
  [["--report="], "--report needs the name of a file"],
  [["--fast"], "Unknown option '--fast'"],
  [["100"], "Unexpected argument '100'"],
])("%j is refused with its reason", (args, reason) => {
  expect(() => tournamentOptions(args)).toThrow(reason);
});
