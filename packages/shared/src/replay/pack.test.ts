import { beforeAll, expect, test } from "vitest";
import { changed, forged, IMPOSSIBLE, MALFORMED, manyLists, OVERSIZED, otherVersion } from "../testing/forged-replays.ts";
import { someFullSetup, someSetup } from "../testing/random-battle.ts";
import { replayOf } from "../testing/replay-of.ts";
import type { BattleResult } from "../wire/result.ts";
import { WEIGHED } from "../wire/weighed.ts";
import { FILE_VERSION, LARGEST_FILE, type ReplayFile } from "./file.ts";
import { openReplay, packReplay } from "./pack.ts";

let file: ReplayFile;
beforeAll(() => {
  file = replayOf({ ...someSetup(2), hz: 10 }, 120);
});

test("a battle comes out of its file as it went in", () => {
  expect(file.entries.length).toBeGreaterThan(50);
  expect(file.entries.some((entry) => "helm" in entry)).toBe(true);
  expect(openReplay(packReplay(file))).toEqual({ file });
  const full = replayOf({ ...someFullSetup(2), hz: 5 }, 600);
  expect(full.result).not.toBe(null);
  expect(openReplay(packReplay(full))).toEqual({ file: full });
  expect(openReplay(changed(file, {}))).toEqual({ file });
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
  const other = (version: number) => openReplay(otherVersion(file, version));
  expect(other(FILE_VERSION + 1)).toEqual({ refusal: "file-version" });
  expect(other(0)).toEqual({ refusal: "file-broken" });
  for (const bytes of [new Uint8Array(0), new Uint8Array(1000), new TextEncoder().encode("<html>not a replay</html>")]) {
    expect(openReplay(bytes)).toEqual({ refusal: "file-broken" });
  }
});

test.each(OVERSIZED)("%s is refused without being unpacked", (_what, bytes) => {
  expect(openReplay(bytes())).toEqual({ refusal: "file-large" });
});

test("a bomb is small enough to be opened", () => {
  for (const [, bytes] of OVERSIZED.slice(1)) expect(bytes().length).toBeLessThan(LARGEST_FILE);
});

test.each(MALFORMED)("%s is refused", (_what, bytes) => {
  expect(openReplay(forged(Uint8Array.from(bytes)))).toEqual({ refusal: "file-broken" });
});

test("millions of empty lists are refused before any is made", () => {
  expect(openReplay(manyLists())).toEqual({ refusal: "file-broken" });
});

test.each(IMPOSSIBLE)("%s is refused", (_what, change) => {
  expect(openReplay(changed(file, change(file)))).toEqual({ refusal: "file-broken" });
});
