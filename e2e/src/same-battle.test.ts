import { fileURLToPath } from "node:url";
import { defaultSetup } from "@terok-nor/shared/battle/create.ts";
import type { BattleSetup } from "@terok-nor/shared/battle/state.ts";
import { playExercise } from "@terok-nor/shared/testing/exercise.ts";
import { build, type Rolldown } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenedBrowser, openBrowser } from "./browser.ts";
import { hashesOf } from "./replay-in-page.ts";

const BATTLES = 80;
/** s of each battle that are compared; most are over by then. */
const LENGTH = 120;
const TICKS = LENGTH * 20;
/** Battles sent to the page at once. */
const BATCH = 20;

let browser: OpenedBrowser;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser?.close());

/** The rules as one script for a page, built from the same sources that Node runs here. */
async function rulesForThePage(): Promise<string> {
  const entry = fileURLToPath(new URL("./replay-in-page.ts", import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry, formats: ["iife"], name: "rules" } },
  });
  const [{ output }] = built as Rolldown.RolldownOutput[];
  return output[0].code;
}

/** Every other battle begins with the approach, from so near that the fleets meet in the time there is. */
function setupOf(seed: number): BattleSetup {
  const full = seed % 2 === 0;
  return {
    ...defaultSetup(seed, seed * 7919),
    mode: full ? "full" : "assault",
    galors: 2 + (seed % 3),
    birds: 4 + (seed % 5),
    overhaul: (seed % 11) / 10,
    raiderAway: full ? 0 : (seed % 3) * 45,
    distance: full ? 2 + (seed % 3) : 0,
  };
}

test(`${BATTLES} recorded battles have the same hash at every tick in Node and in Chromium`, async () => {
  const page = await browser.context.newPage();
  await page.addScriptTag({ content: await rulesForThePage() });
  let ticks = 0;
  let met = 0;
  for (let first = 1; first <= BATTLES; first += BATCH) {
    const battles = Array.from({ length: BATCH }, (_, i) => playExercise(setupOf(first + i), LENGTH));
    const records = battles.map(({ record }) => record);
    met += battles.filter(({ state }) => state.assaultAt > 0).length;
    // The page computes while Node does: there are two cores.
    const inPage = page.evaluate(([each, until]) => each.map((record) => globalThis.replayHashes(record, until)), [
      records,
      TICKS,
    ] as const);
    const here = records.map((record) => hashesOf(record, TICKS));
    const there = await inPage;
    for (const [i, hashes] of here.entries()) {
      const differs = hashes.findIndex((hash, at) => hash !== there[i]?.[at]);
      expect(differs, `battle ${first + i} differs from tick ${differs + 1} on`).toBe(-1);
      expect(there[i]?.length).toBe(hashes.length);
      ticks += hashes.length;
    }
    console.log(`${Math.min(first + BATCH - 1, BATTLES)}/${BATTLES} battles, ${ticks} ticks the same`);
  }
  expect(ticks).toBeGreaterThan(BATTLES * 1000);
  // Full battles are compared through both acts.
  expect(met).toBeGreaterThan(BATTLES / 3);
}, 300_000);
