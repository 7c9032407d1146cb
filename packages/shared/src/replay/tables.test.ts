import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CLASSES } from "../ships/classes.ts";
import { openReplay } from "./pack.ts";
import { ReplayRun } from "./run.ts";
import { areOfNow, tablesNow } from "./tables.ts";
import { verifying } from "./verify.ts";

/** A whole battle, written before ship classes had rows of their own: its tables went by another fingerprint. */
const OLDER = new URL("fixtures/tables-f285992a.btnr", import.meta.url);

test("a replay from before the tables were written down in another way is run again, tick for tick", () => {
  const opened = openReplay(new Uint8Array(readFileSync(OLDER)));
  if ("refusal" in opened) throw new Error(opened.refusal);
  const { file } = opened;
  expect(file.tables.fingerprint).not.toBe(tablesNow().fingerprint);
  expect(areOfNow(file.tables.fingerprint)).toBe(true);
  const run = ReplayRun.of(file);
  run.seek(file.ticks);
  expect([run.tick, run.rulesChanged]).toEqual([file.ticks, null]);
  const slices = verifying(file, file.ticks);
  let last = slices.next();
  while (!last.done) last = slices.next();
  expect(last.value).toMatchObject({ agrees: true, differsAt: null });
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
