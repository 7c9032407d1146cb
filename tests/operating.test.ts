import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { SETTINGS } from "../packages/server/src/settings/words.ts";
import * as limits from "../packages/shared/src/wire/limits.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const text = readFileSync(`${root}docs/operating.md`, "utf8");

/** Rows of the tables whose first cell is a name in capitals, as [name, second cell, third cell]. */
const rows = [...text.matchAll(/^\| `([A-Z_]+)` \| (.+?) \| (.+) \|$/gm)].map(([, name, second, third]) => [name, second, third]);

test("the text for operators tells of every setting, in the order of the list, and of no other", () => {
  const names = SETTINGS.map(([name]) => name as string);
  expect(rows.map(([name]) => name).filter((name) => !Object.hasOwn(limits, name))).toEqual(names);
});

test("what holds where a setting is not set is the same in both", () => {
  for (const [name, { otherwise }] of SETTINGS) {
    const [, said = ""] = rows.find(([row]) => row === name) ?? [];
    expect(otherwise.startsWith(said.replaceAll("`", "")), name).toBe(true);
  }
});

test("the limits it tells are those that hold, with their bursts", () => {
  const told = rows.filter(([name]) => Object.hasOwn(limits, name));
  expect(told.length).toBeGreaterThan(5);
  const known = limits as unknown as Readonly<Record<string, number>>;
  for (const [name, value, of] of told) {
    expect(Number(value), name).toBe(known[name]);
    const burst = /after a burst of (\d+)/.exec(of)?.[1];
    if (burst !== undefined) expect(Number(burst), name).toBe(known[name.replace(/_PER_\w+$/, "_BURST")]);
  }
});
