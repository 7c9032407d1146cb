import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Field } from "./options.ts";
import { playBattle } from "./play.ts";
import { playTournament } from "./run.ts";

const FIELD: Field = { seed: 5, galors: null, terran: "officer", alliance: "officer", set: [] };
const play = (field: Field, battles: number, more: { threads?: number; resume?: string } = {}) =>
  playTournament({ field, battles, threads: 1, saying: null, ...more });

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tournament-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("results are the same on one thread, on three, and for each battle played alone", async () => {
  const one = await play(FIELD, 4);
  expect(await play(FIELD, 4, { threads: 3 })).toEqual(one);
  expect(one.map((_, index) => playBattle(FIELD, index))).toEqual(one);
  expect(one.map((result) => result.galors)).toEqual([2, 3, 4, 2]);
});

test("changed tables are played with, in every thread", async () => {
  const [plain] = await play({ ...FIELD, galors: 2 }, 1);
  const [frail] = await play({ ...FIELD, galors: 2, set: ["terok-nor.hull=1", "terok-nor.shields=1"] }, 1);
  expect(frail?.ending).toBe("station-destroyed");
  expect(frail?.length).toBeLessThan(plain?.length as number);
});

test("a run that was stopped goes on where it stopped, even in the middle of a line", async () => {
  const resume = join(folder, "stopped.jsonl");
  const whole = await play(FIELD, 4);
  await play(FIELD, 2, { resume });
  const [head, first] = readFileSync(resume, "utf8").split("\n");
  // Battle 0 told with another length: if it were played again, it would not stay.
  const marked = JSON.stringify({ ...JSON.parse(first as string), length: 1 });
  writeFileSync(resume, `${head}\n${marked}\n${first?.slice(0, 40)}`);
  const [kept, ...rest] = await play(FIELD, 4, { resume });
  expect([kept?.length, rest]).toEqual([1, whole.slice(1)]);
  expect(readFileSync(resume, "utf8").trim().split("\n")).toHaveLength(5);
});

test.each<[string, Partial<Field>]>([
  ["its seed is 5, not 6", { seed: 6 }],
  ["its galors is null, not 3", { galors: 3 }],
  ['its terran is "officer", not "admiral"', { terran: "admiral" }],
  ['its set is [], not ["bird.hull=130"]', { set: ["bird.hull=130"] }],
])("results of other battles are refused: %s", async (reason, other) => {
  const resume = join(folder, "other.jsonl");
  await play(FIELD, 1, { resume });
  await expect(play({ ...FIELD, ...other }, 1, { resume })).rejects.toThrow(reason);
});

test.each<[string, (head: { versions: { tables: string; code: string } }) => string]>([
  ["other ship or weapon tables", (head) => JSON.stringify({ ...head, versions: { ...head.versions, tables: "0" } })],
  ["other rules or captains", (head) => JSON.stringify({ ...head, versions: { ...head.versions, code: "0" } })],
  ["it is no file of results", () => "{}"],
  ["it is no file of results", () => "hello"],
])("a file is refused when it holds %s", async (reason, change) => {
  const resume = join(folder, "versions.jsonl");
  rmSync(resume, { force: true });
  await play(FIELD, 1, { resume });
  const [head, ...lines] = readFileSync(resume, "utf8").split("\n");
  writeFileSync(resume, [change(JSON.parse(head as string)), ...lines].join("\n"));
  await expect(play(FIELD, 1, { resume })).rejects.toThrow(reason);
});

test("a broken line is told by its number", async () => {
  const resume = join(folder, "broken.jsonl");
  rmSync(resume, { force: true });
  await play(FIELD, 1, { resume });
  appendFileSync(resume, "nonsense\n");
  await expect(play(FIELD, 2, { resume })).rejects.toThrow("line 3 is no result");
});

test("a battle that cannot be played ends the run with its reason", async () => {
  await expect(play({ ...FIELD, set: ["galor.hul=1"] }, 2)).rejects.toThrow("galor.hul: the tables have no such number");
});
