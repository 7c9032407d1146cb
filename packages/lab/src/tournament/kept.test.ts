import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { madeUpResult } from "../testing/made-up.ts";
import { keep, openKept } from "./kept.ts";
import type { Field } from "./options.ts";

const FIELD: Field = { mode: "assault", seed: 5, galors: null, terran: "officer", alliance: "officer", set: [], plan: {} };
const VERSIONS = { tables: "aa", code: "bb" };

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kept-"));
  file = join(folder, "results.jsonl");
});
afterEach(() => rmSync(folder, { recursive: true }));

function filled(): void {
  openKept(file, FIELD, VERSIONS);
  for (const index of [2, 0]) keep(file, madeUpResult(index));
}

test("a new file is begun empty; what is kept comes back, one line each", () => {
  expect(openKept(file, FIELD, VERSIONS)).toEqual([]);
  filled();
  expect(openKept(file, FIELD, VERSIONS)).toEqual([madeUpResult(2), madeUpResult(0)]);
  expect(readFileSync(file, "utf8").split("\n")).toHaveLength(4);
});

test("a line that was cut off when the run was stopped is dropped, and the next one is whole again", () => {
  filled();
  appendFileSync(file, JSON.stringify(madeUpResult(1)).slice(0, 40));
  expect(openKept(file, FIELD, VERSIONS)).toHaveLength(2);
  keep(file, madeUpResult(3));
  expect(openKept(file, FIELD, VERSIONS).map(({ index }) => index)).toEqual([2, 0, 3]);
});

test("a broken line in the middle is told by its number", () => {
  filled();
  appendFileSync(file, "nonsense\n");
  expect(() => openKept(file, FIELD, VERSIONS)).toThrow("line 4 is no result");
});

test.each<[string, Partial<Field>]>([
  ["its seed is 5, not 6", { seed: 6 }],
  ["its galors is null, not 3", { galors: 3 }],
  ['its terran is "officer", not "admiral"', { terran: "admiral" }],
  ['its set is [], not ["bird.hull=130"]', { set: ["bird.hull=130"] }],
])("results of other battles are refused: %s", (reason, other) => {
  filled();
  expect(() => openKept(file, { ...FIELD, ...other }, VERSIONS)).toThrow(reason);
});

test.each([
  ["other ship or weapon tables", { ...VERSIONS, tables: "cc" }],
  ["other rules or captains", { ...VERSIONS, code: "cc" }],
])("results that came with %s are refused", (reason, versions) => {
  filled();
  expect(() => openKept(file, FIELD, versions)).toThrow(reason);
});

test.each(["{}", "hello", "null", '{"field":{}}', "[1]"])("a file that begins with %s is refused and left as it is", (text) => {
  writeFileSync(file, text);
  expect(() => openKept(file, FIELD, VERSIONS)).toThrow("it is no file of results");
  expect(readFileSync(file, "utf8")).toBe(text);
});
