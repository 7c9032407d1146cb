import { Client, type Room } from "@colyseus/sdk";
import { createCaptain } from "@terok-nor/commander/captain.ts";
import type { Intents } from "@terok-nor/shared/wire/intent.ts";
import { UNWATCHED_S } from "@terok-nor/shared/wire/limits.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { ROOM_PHASES } from "@terok-nor/shared/wire/tables.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { type WatchState as State, WATCH, WatchState } from "@terok-nor/shared/wire/watch-state.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { matchMaker } from "../../colyseus/colyseus.ts";
import { clear, lay, settle, type Table } from "../../testing/table.ts";

vi.mock("@terok-nor/commander/captain.ts", async (importOriginal) => {
  const real = await importOriginal<typeof import("@terok-nor/commander/captain.ts")>();
  return { ...real, createCaptain: vi.fn(real.createCaptain) };
});
const { createCaptain: real } = await vi.importActual<typeof import("@terok-nor/commander/captain.ts")>("@terok-nor/commander/captain.ts");

const BOTH = { terran: "officer", alliance: "admiral" } as const;

let table: Table;
beforeEach(async () => {
  vi.mocked(createCaptain).mockImplementation(real);
  table = await lay();
});
afterEach(() => clear(table));

type Watcher = Room<unknown, State>;
const watch = (code: string): Promise<Watcher> =>
  new Client(table.url).joinOrCreate<State>(WATCH, { version: WIRE_VERSION, code }, WatchState);
const phase = ({ state }: Watcher) => ROOM_PHASES[state.phase];
const intentsOf = ({ state }: Watcher) => (state.intents === "" ? null : (JSON.parse(state.intents) as Intents));
const bothIntend = (watcher: Watcher) => Object.values(intentsOf(watcher) ?? { terran: [] }).every((told) => told.length > 0);
const isOpen = async (code: string) => (await matchMaker.query({ roomId: code })).length > 0;

test("whoever stages it is in its audience from the beginning, is behind by nothing, and sees both sides", async () => {
  const watcher = await watch(await table.openCaptains(BOTH));
  await table.pass(8);
  const { state } = watcher;
  expect([phase(watcher), state.delay]).toEqual(["battle", 0]);
  expect(JSON.parse(state.participants)).toMatchObject([
    { side: "terran", captain: "officer" },
    { side: "alliance", captain: "admiral" },
  ]);
  const names = (rows: Iterable<{ name: string }>) => [...rows].map(({ name }) => name);
  expect(names(state.terran.ships)).toContain("defiant");
  expect(names(state.terran.ships)).not.toContain("flagship");
  expect(names(state.both.ships)).toEqual(expect.arrayContaining(["defiant", "flagship"]));
});

test("the audience is told what each captain intends, each by its own side's ships, and so is whoever comes later", async () => {
  const code = await table.openCaptains(BOTH);
  const watcher = await watch(code);
  // An officer may overlook everything for a while.
  for (let tries = 0; tries < 60 && !bothIntend(watcher); tries++) await table.pass(2);
  const late = await watch(code);
  await table.pass(0.6);
  for (const room of [watcher, late]) {
    const intents = intentsOf(room);
    expect(intents?.terran.length).toBeGreaterThan(0);
    expect(intents?.alliance.length).toBeGreaterThan(0);
    for (const side of ["terran", "alliance"] as const) {
      const own = new Set([...room.state[side].ships].map(({ id }) => id));
      for (const intent of intents?.[side] ?? []) expect(own).toContain(intent.ship);
    }
  }
});

test("the audience of a battle that a person fights is told of no intention", async () => {
  const player = await table.alone("terran", "admiral");
  const watcher = await watch(player.room.roomId);
  await table.pass(40);
  expect(phase(watcher)).toBe("battle");
  expect(intentsOf(watcher)).toBe(null);
});

test("nobody takes a seat in it", async () => {
  const code = await table.openCaptains(BOTH);
  const join = () => new Client(table.url).joinById(code, { version: WIRE_VERSION, name: "Quark" }, RoomState);
  await expect(join()).rejects.toThrow("full");
  const watcher = await watch(code);
  await table.pass(6);
  await expect(join()).rejects.toThrow("begun");
  expect(phase(watcher)).toBe("battle");
});

test("it goes on while somebody watches, also after a reload, and closes when nobody has for a while", async () => {
  const code = await table.openCaptains(BOTH);
  const first = await watch(code);
  await table.pass(UNWATCHED_S + 5);
  expect(await isOpen(code)).toBe(true);
  await first.leave();
  await table.pass(UNWATCHED_S / 2);
  const second = await watch(code);
  await table.pass(UNWATCHED_S);
  expect([await isOpen(code), phase(second)]).toEqual([true, "battle"]);
  await second.leave();
  await table.pass(UNWATCHED_S + 10);
  await settle(50);
  expect(await isOpen(code)).toBe(false);
});

test("a battle between captains that nobody comes to watch does not stay", async () => {
  const code = await table.openCaptains(BOTH);
  await table.pass(UNWATCHED_S + 2);
  await settle(50);
  expect(await isOpen(code)).toBe(false);
});

test("what both captains had in mind is in the result", async () => {
  vi.mocked(createCaptain).mockImplementation((side, level) => ({
    side,
    level,
    due: (tick) => tick === 20,
    think: () => ({
      orders: [side === "terran" ? { kind: "hold", ships: [2] } : { kind: "resign" }],
      reasons: [{ intention: "wait" as never, ship: 2, target: -1 }],
    }),
  }));
  const watcher = await watch(await table.openCaptains(BOTH));
  await table.pass(8);
  const result = JSON.parse(watcher.state.result) as BattleResult;
  expect(result).toMatchObject({ winner: "terran", ending: "resigned" });
  expect(new Set(result.debrief.map((line) => line.side))).toEqual(new Set(["terran", "alliance"]));
});
