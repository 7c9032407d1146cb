import { fileURLToPath } from "node:url";
import { defaultSetup } from "@terok-nor/shared/battle/create.ts";
import type { BattleSetup } from "@terok-nor/shared/battle/state.ts";
import type { BattleRecord } from "@terok-nor/shared/replay/record.ts";
import { playExercise } from "@terok-nor/shared/testing/exercise.ts";
import type { Page } from "playwright-core";
import { build, type Rolldown } from "vite";
import { hashesOf, stateAt } from "./replay-in-page.ts";

/** s of each battle that are compared; most are over by then. */
const LENGTH = 120;
const TICKS = LENGTH * 20;

/** Where a battle played in a page parted from the same one played here. */
export interface Parted {
  readonly battle: number;
  readonly tick: number;
  /** First field of the state that differs, and both values; null: it has not the same length. */
  readonly field: string | null;
}

export interface Sameness {
  readonly battles: number;
  readonly ticks: number;
  /** Battles in which the fleets met. */
  readonly met: number;
  readonly parted: readonly Parted[];
}

/** The rules as one script for a page, built from the same sources that Node runs here. */
export async function rulesForThePage(): Promise<string> {
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

/** Plays battles, numbers from `first` on, here and in a page that has the rules, and compares the hash at every tick. */
export async function compareBattles(page: Page, first: number, count: number): Promise<Sameness> {
  const battles = Array.from({ length: count }, (_, i) => playExercise(setupOf(first + i), LENGTH));
  const records = battles.map(({ record }) => record);
  // The page computes while Node does: there are two cores.
  const inPage = page.evaluate(([each, until]) => each.map((record) => globalThis.replayHashes(record, until)), [records, TICKS] as const);
  const here = records.map((record) => hashesOf(record, TICKS));
  const there = await inPage;
  const parted: Parted[] = [];
  for (const [i, hashes] of here.entries()) {
    const at = hashes.findIndex((hash, n) => hash !== there[i]?.[n]);
    if (at < 0 && there[i]?.length === hashes.length) continue;
    const tick = at < 0 ? hashes.length : at + 1;
    parted.push({ battle: first + i, tick, field: await fieldAt(page, records[i] as BattleRecord, tick) });
  }
  const ticks = here.reduce((sum, { length }) => sum + length, 0);
  return { battles: count, ticks, met: battles.filter(({ state }) => state.assaultAt > 0).length, parted };
}

async function fieldAt(page: Page, record: BattleRecord, tick: number): Promise<string | null> {
  const there = await page.evaluate(([each, at]) => globalThis.replayStateAt(each, at), [record, tick] as const);
  return differenceOf(JSON.parse(stateAt(record, tick)), JSON.parse(there), "state");
}

/** First field in which two plain values differ. */
export function differenceOf(here: unknown, there: unknown, path: string): string | null {
  if (typeof here !== "object" || typeof there !== "object" || here === null || there === null)
    return Object.is(here, there) ? null : `${path}: ${here} here, ${there} there`;
  for (const key of new Set([...Object.keys(here), ...Object.keys(there)])) {
    const found = differenceOf((here as never)[key], (there as never)[key], `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}
