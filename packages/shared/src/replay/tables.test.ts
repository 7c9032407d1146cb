import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EVERY_DUTY, NO_DUTY } from "../battle/duties.ts";
import { CLASSES } from "../ships/classes.ts";
import { SIDES } from "../ships/types.ts";
import { seenBy } from "../sight/seen-by.ts";
import { noNumber } from "../testing/state-faults.ts";
import { openReplay } from "./pack.ts";
import { ReplayRun } from "./run.ts";
import { areOfNow, tablesNow } from "./tables.ts";

/** A whole battle, written when crews had no duties yet: neither its tables nor its frames tell of them. */
const OLDER = new URL("fixtures/tables-f285992a.btnr", import.meta.url);

test("a replay of other tables is drawn from its frames to the end; crews of before they had duties read as having all", () => {
  const opened = openReplay(new Uint8Array(readFileSync(OLDER)));
  if ("refusal" in opened) throw new Error(opened.refusal);
  const { file } = opened;
  expect(areOfNow(file.tables.fingerprint)).toBe(false);
  const run = ReplayRun.of(file);
  expect(run.rulesChanged).toBe(0);
  for (const share of [0, 0.3, 0.7, 1]) {
    run.seek(Math.round(file.ticks * share));
    expect(run.tick).toBe(Math.round(file.ticks * share));
    for (const { crew, word } of run.state.ships) expect([crew, word]).toEqual([EVERY_DUTY, NO_DUTY]);
    expect(noNumber(run.state)).toBe(null);
  }
  expect(run.state.ships.some(({ status }) => status === "destroyed")).toBe(true);
  const phases = new Set<string>();
  for (const { tick } of file.keyframes) {
    run.seek(tick);
    phases.add(run.state.phase);
    expect(run.tick).toBe(tick);
    // What its frames do not tell of is as if it had never been ordered.
    for (const { scans } of run.state.chart?.squadrons ?? []) expect(scans).toBe(-1);
    for (const side of SIDES) expect(seenBy(run.state, side).side).toBe(side);
  }
  expect([...phases]).toEqual(["approach", "assault"]);
});

test("tables of other values are not those of now", () => {
  expect(areOfNow("00000000")).toBe(false);
  const row = CLASSES.galor as { hull: number; sign: string };
  const { hull, sign } = row;
  const { fingerprint } = tablesNow();
  try {
    row.sign = "M0 0";
    expect(areOfNow(fingerprint)).toBe(true);
    row.hull = hull + 1;
    expect(areOfNow(fingerprint)).toBe(false);
  } finally {
    Object.assign(row, { hull, sign });
  }
});
