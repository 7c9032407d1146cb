import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CLASSES } from "../ships/classes.ts";
import { SIDES } from "../ships/types.ts";
import { seenBy } from "../sight/seen-by.ts";
import { openReplay } from "./pack.ts";
import { ReplayRun } from "./run.ts";
import { areOfNow, tablesNow } from "./tables.ts";

/** A whole battle, fought by other tables and rules: before squadrons had their sensors on one contact. */
const OLDER = new URL("fixtures/tables-f285992a.btnr", import.meta.url);

test("a replay of a battle that was fought by other tables opens still, and is drawn from its frames to its end", () => {
  const opened = openReplay(new Uint8Array(readFileSync(OLDER)));
  if ("refusal" in opened) throw new Error(opened.refusal);
  const { file } = opened;
  expect(areOfNow(file.tables.fingerprint)).toBe(false);
  const run = ReplayRun.of(file);
  expect(run.rulesChanged).toBe(0);
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
    expect([areOfNow(fingerprint), areOfNow("f285992a")]).toEqual([false, false]);
  } finally {
    Object.assign(row, { hull, sign });
  }
});
