import { deflateSync } from "fflate";
import { Packr } from "msgpackr";
import { beforeAll, expect, test } from "vitest";
import { someFullSetup, someSetup } from "../testing/random-battle.ts";
import { replayOf } from "../testing/replay-of.ts";
import type { BattleResult } from "../wire/result.ts";
import { WEIGHED } from "../wire/weighed.ts";
import { rowsOf } from "./entry-rows.ts";
import { FILE_VERSION, LARGEST_FILE, LARGEST_UNPACKED, type ReplayFile } from "./file.ts";
import { openReplay, packReplay } from "./pack.ts";

let file: ReplayFile;
beforeAll(() => {
  file = replayOf({ ...someSetup(2), hz: 10 }, 120);
});

/** A file as somebody might forge it: any bytes behind a proper head. */
function forged(body: Uint8Array): Uint8Array {
  const deflated = deflateSync(body, { level: 1 });
  const bytes = new Uint8Array(5 + deflated.length);
  bytes.set([66, 84, 78, 82, FILE_VERSION]);
  bytes.set(deflated, 5);
  return bytes;
}
const packr = new Packr({ useRecords: false });
const body = (change: object): Uint8Array => {
  const { version: _, entries, ...rest } = file;
  return forged(packr.pack({ ...rest, rows: rowsOf(entries), ...change }));
};

test("a battle comes out of its file as it went in", () => {
  expect(file.entries.length).toBeGreaterThan(50);
  expect(file.entries.some((entry) => "helm" in entry)).toBe(true);
  expect(openReplay(packReplay(file))).toEqual({ file });
  const full = replayOf({ ...someFullSetup(2), hz: 5 }, 600);
  expect(full.result).not.toBe(null);
  expect(openReplay(packReplay(full))).toEqual({ file: full });
  expect(openReplay(body({}))).toEqual({ file });
});

test("what a strategist weighed is kept in the file of its battle, and a share that is none is refused", () => {
  const full = replayOf({ ...someFullSetup(2), hz: 5 }, 600);
  const peril = { kind: "shield", ship: "defiant", facing: 2, at: 20 } as const;
  const weighed = { drops: ["hunt-birds"], resumes: [], plan: ["decoy"], odds: 0.58, otherOdds: 0.31, battles: 9, peril };
  const line = { at: 60, side: "terran", intention: WEIGHED, ship: null, target: null, weighed } as const;
  const result = { ...(full.result as BattleResult), debrief: [line] };
  const participants = full.participants.map((one) => (one.captain === null ? one : { ...one, captain: "strategist" as const }));
  const told = { ...full, participants, result };
  expect(openReplay(packReplay(told))).toEqual({ file: told });
  const forged = { ...told, result: { ...result, debrief: [{ ...line, weighed: { ...weighed, odds: 58 } }] } };
  expect(openReplay(packReplay(forged))).toEqual({ refusal: "file-broken" });
});

test("a file cut short or with a byte turned over is refused or is still a replay; nothing throws", () => {
  const whole = packReplay(file);
  for (let length = 0; length < whole.length; length += 397) {
    expect(openReplay(whole.slice(0, length))).toEqual({ refusal: "file-broken" });
  }
  for (let at = 0; at < whole.length; at += 211) {
    const opened = openReplay(whole.map((byte, i) => (i === at ? byte ^ 0x55 : byte)));
    expect("file" in opened || opened.refusal.startsWith("file-")).toBe(true);
  }
});

test("a newer version says so, an unknown older one and what is no replay is broken", () => {
  const other = (version: number) => openReplay(packReplay({ ...file, version }));
  expect(other(FILE_VERSION + 1)).toEqual({ refusal: "file-version" });
  expect(other(0)).toEqual({ refusal: "file-broken" });
  for (const bytes of [new Uint8Array(0), new Uint8Array(1000), new TextEncoder().encode("<html>not a replay</html>")]) {
    expect(openReplay(bytes)).toEqual({ refusal: "file-broken" });
  }
});

test("what is too large, or would unpack to too much, is refused without being unpacked", () => {
  expect(openReplay(new Uint8Array(LARGEST_FILE + 1))).toEqual({ refusal: "file-large" });
  const bomb = forged(new Uint8Array(LARGEST_UNPACKED + 1));
  expect(bomb.length).toBeLessThan(LARGEST_FILE);
  expect(openReplay(bomb)).toEqual({ refusal: "file-large" });
  // Within what a file may unpack to, but far beyond what a file of this size does.
  expect(openReplay(forged(new Uint8Array(LARGEST_UNPACKED / 2)))).toEqual({ refusal: "file-large" });
});

test.each([
  ["a list that claims four thousand million values", [0xdd, 0xff, 0xff, 0xff, 0xff]],
  ["a text that claims more than there is", [0xdb, 0x7f, 0xff, 0xff, 0xff, 65]],
  ["a record's definition, which the unpacker would make a function of", [0xd4, 0x72, 0x40, 0x92, 0xa1, 97, 0xa1, 98, 0x01]],
  ["a date", [0xd6, 0xff, 0, 0, 0, 0]],
  ["a value that is none", [0xc1]],
  ["a second value", [0x01, 0x02]],
  ["lists in lists in lists", new Array(5000).fill(0x91).concat(0x90)],
])("%s is refused", (_what, bytes) => {
  expect(openReplay(forged(Uint8Array.from(bytes)))).toEqual({ refusal: "file-broken" });
});

test("millions of empty lists are refused before any is made", () => {
  const many = new Uint8Array(1_000_005).fill(0x90);
  many.set([0xdd, 0, 0x0f, 0x42, 0x40]);
  expect(openReplay(forged(many))).toEqual({ refusal: "file-broken" });
});

test.each<[string, () => object]>([
  ["a setup beyond what can be chosen", () => ({ setup: { ...file.setup, galors: 40 } })],
  ["a rate of steps that is none", () => ({ setup: { ...file.setup, hz: 0 } })],
  ["something more in the setup", () => ({ setup: { ...file.setup, cheat: true } })],
  ["an order nobody knows", () => ({ rows: [[0, 0, { kind: "win" }]] })],
  ["an order with a number that is none", () => ({ rows: [[0, 0, { kind: "move", ships: [1], x: Number.NaN, y: 0, queue: false }]] })],
  ["a helm turned too far", () => ({ rows: [[0, 0, 2, 0]] })],
  ["an order of nobody's", () => ({ rows: [[0, 7, { kind: "resign" }]] })],
  ["an order before the one before it", () => ({ rows: [[-1, 0, { kind: "resign" }]] })],
  ["an order after the end", () => ({ rows: [[file.ticks + 1, 0, { kind: "resign" }]] })],
  ["rows that are no rows", () => ({ rows: 7 })],
  ["keyframes out of order", () => ({ keyframes: [...file.keyframes].reverse() })],
  ["a length that is none", () => ({ ticks: Number.POSITIVE_INFINITY })],
  ["a result that is none", () => ({ result: { winner: "klingon" } })],
  ["something more", () => ({ more: 1 })],
])("%s is refused", (_what, change) => {
  expect(openReplay(body(change()))).toEqual({ refusal: "file-broken" });
});
