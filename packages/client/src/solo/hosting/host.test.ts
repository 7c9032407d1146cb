import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import { openReplay } from "@terok-nor/shared/replay/pack.ts";
import { playRecord } from "@terok-nor/shared/replay/record.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Asked, Opening, Told } from "../messages.ts";
import { Host, type Keeping } from "./host.ts";
import type { KeptBattle } from "./solo-battle.ts";

const OPENING: Opening = {
  id: "own-1",
  side: "terran",
  name: "Smiley",
  level: "admiral",
  choices: { ...choicesFor("assault", 3), raiderAway: 0 },
  seed: 7,
};
const CHANCE = 123_456_789;
const RAIDER = 2;

let told: Told[];
let shelf: Map<string, KeptBattle>;
let files: Map<string, Uint8Array>;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  shelf = new Map();
  files = new Map();
});
afterEach(() => void vi.useRealTimers());

function newHost(): Host {
  const keeping: Keeping = {
    keep: (battle) => void shelf.set(battle.opening.id, structuredClone(battle)),
    read: async (id) => shelf.get(id) ?? null,
    forget: (id) => void shelf.delete(id),
    keepReplay: async (id, file) => void files.set(id, file),
  };
  return new Host({
    say: (what) => told.push(structuredClone(what)),
    thinking: { ponderFor: () => () => undefined },
    keeping,
    now: () => performance.now(),
    newChance: () => CHANCE,
  });
}

const seen = () => told.filter((one) => one.kind === "seen");
const last = () => seen().at(-1);
const hold = (id: number) => ({ kind: "order", id, order: { kind: "hold", ships: [RAIDER] } }) satisfies Asked;

test("a battle goes on by the clock at the pace that was asked for, and stands still at none", () => {
  const host = newHost();
  host.hear({ kind: "begin", opening: OPENING });
  vi.advanceTimersByTime(2000);
  expect(last()?.picture.tick).toBe(2 * ROOM_HZ);
  host.hear({ kind: "pace", pace: 0.5 });
  vi.advanceTimersByTime(2000);
  expect(last()?.picture.tick).toBe(3 * ROOM_HZ);
  host.hear({ kind: "pace", pace: 0 });
  vi.advanceTimersByTime(5000);
  expect(last()?.picture.tick).toBe(3 * ROOM_HZ);
});

test("an order given while the battle stands still is answered and seen at once, and a refused one in words", () => {
  const host = newHost();
  host.hear({ kind: "begin", opening: OPENING });
  vi.advanceTimersByTime(500);
  host.hear({ kind: "pace", pace: 0 });
  const before = seen().length;
  host.hear({ kind: "order", id: 1, order: { kind: "move", ships: [RAIDER], x: 300, y: 40, queue: false } });
  host.hear({ kind: "order", id: 2, order: { kind: "hold", ships: [3] } });
  expect(seen()).toHaveLength(before + 1);
  expect(last()?.picture.own.find(({ id }) => id === RAIDER)?.tasks[0]).toMatchObject({ kind: "move" });
  expect(told.filter((one) => one.kind === "answer")).toEqual([
    { kind: "answer", id: 1, reply: { ok: true } },
    { kind: "answer", id: 2, reply: { ok: false, code: "not-yours", text: "That ship is not under your command." } },
  ]);
});

test("nothing is said before the end but what the player's own side knows, and what feeds the rolls never", async () => {
  const host = newHost();
  host.hear({ kind: "begin", opening: OPENING });
  vi.advanceTimersByTime(20_000);
  const record = shelf.get(OPENING.id);
  expect(record?.entries.some(({ side }) => side === "alliance")).toBe(true);
  const pictures = new Map(seen().map(({ picture }) => [picture.tick, picture]));
  expect(pictures.size).toBe(20 * ROOM_HZ);
  host.hear({ kind: "order", id: 1, order: { kind: "resign" } });
  await vi.runAllTimersAsync();
  const opened = openReplay(files.get(OPENING.id) as Uint8Array);
  if ("refusal" in opened) throw new Error(opened.refusal);
  const { setup, entries } = opened.file;
  playRecord({ setup, entries: [...entries] }, 20 * ROOM_HZ, (state) => {
    if (state.tick % 50 === 0) expect(pictures.get(state.tick)).toEqual(seenBy(state, "terran"));
  });
  const before = told.slice(
    0,
    told.findIndex((one) => one.kind === "answer"),
  );
  expect(new Set(before.map(({ kind }) => kind))).toEqual(new Set(["seen"]));
  expect(JSON.stringify(before)).not.toContain(String(CHANCE));
});

test("when it is over the result is told once its replay is kept, and nothing more happens", async () => {
  const host = newHost();
  host.hear({ kind: "begin", opening: OPENING });
  vi.advanceTimersByTime(1000);
  host.hear({ kind: "order", id: 1, order: { kind: "resign" } });
  await vi.runAllTimersAsync();
  expect(told.at(-1)).toMatchObject({ kind: "over", result: { winner: "alliance", ending: "resigned", length: 1 } });
  expect(shelf.size).toBe(0);
  const opened = openReplay(files.get(OPENING.id) as Uint8Array);
  expect(opened).toMatchObject({ file: { ticks: ROOM_HZ, result: { winner: "alliance" } } });
  const count = told.length;
  host.hear(hold(2));
  vi.advanceTimersByTime(1000);
  expect(told).toHaveLength(count);
});

test("a page that is loaded anew goes on where the battle was kept, and stands still at first", async () => {
  const first = newHost();
  first.hear({ kind: "begin", opening: OPENING });
  vi.advanceTimersByTime(15_000);
  const before = last();
  first.hear({ kind: "pace", pace: 0 });
  const second = newHost();
  second.hear({ kind: "resume", id: OPENING.id });
  await vi.advanceTimersByTimeAsync(0);
  expect(told.at(-2)).toEqual({ kind: "resumed", opening: OPENING });
  expect(last()?.picture).toEqual(before?.picture);
  await vi.advanceTimersByTimeAsync(1000);
  expect(last()?.picture.tick).toBe(15 * ROOM_HZ);
  second.hear({ kind: "pace", pace: 1 });
  vi.advanceTimersByTime(1000);
  expect(last()?.picture.tick).toBe(16 * ROOM_HZ);
});

test("where no battle is kept, that is said", async () => {
  newHost().hear({ kind: "resume", id: "own-gone" });
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual([{ kind: "nothing" }]);
});
