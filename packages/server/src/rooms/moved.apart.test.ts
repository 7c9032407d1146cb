import { Client, type Room } from "@colyseus/sdk";
import { isForGood, MOVED } from "@terok-nor/shared/wire/closing.ts";
import { RESUME_S } from "@terok-nor/shared/wire/limits.ts";
import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import { BATTLE, RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { SEEK } from "@terok-nor/shared/wire/seek.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { type WatchState as State, WATCH, WatchState } from "@terok-nor/shared/wire/watch-state.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Unfinished } from "../archive/archive.ts";
import { Fenced } from "../archive/lease.ts";
import { matchMaker } from "../colyseus/colyseus.ts";
import { again } from "../kit/exact.ts";
import { someOpening } from "../testing/archives.ts";
import { AT_ONCE } from "../testing/broadcast.ts";
import { CHOICES, clear, lay, type Player, playerOf, settle, type Table } from "../testing/table.ts";
import type { BattleRoom } from "./battle-room.ts";
import { type FedSoFar, type FeedMessage, feedTopic } from "./feed.ts";
import { movingIn } from "./moving.ts";
import { phaseOf } from "./muster.ts";
import { takeUpBattles } from "./take-up.ts";

const lease = { isShared: true, isHeld: true };
let table: Table;
/** Codes of battles between two servers. */
let moving: Set<string>;
beforeEach(async () => {
  moving = new Set();
  lease.isHeld = true;
  table = await lay({ lease, isMoving: async (code) => moving.has(code) });
});
afterEach(() => clear(table));

const common = { version: WIRE_VERSION, name: "x" };
const isOpen = async (code: string) => (await matchMaker.query({ roomId: code })).length > 0;
const watch = (code: string): Promise<Room<unknown, State>> =>
  new Client(table.url).joinOrCreate<State>(WATCH, { version: WIRE_VERSION, code }, WatchState);
const back = async ({ pass, room }: Player) =>
  playerOf(await new Client(table.url).joinById<RoomState>(room.roomId, { ...common, back: true, pass }, RoomState));

/** Another server has the battle from now on. @returns what that one finds of it. */
async function lose({ room }: Player): Promise<Unfinished> {
  const { matches } = table.serving.services;
  await matches.flush();
  const found = (await matches.unfinished()).find(({ opening }) => opening.id === room.state.match);
  vi.spyOn(matches, "isLost").mockImplementation((id) => id === room.state.match);
  return found as Unfinished;
}

test("a battle that another server has closes its lines for now, decides and writes nothing, and goes on there with its audience", async () => {
  const [terran, alliance] = await table.battle(CHOICES, AT_ONCE);
  const code = terran.room.roomId;
  const watcher = await watch(code);
  await table.pass(1);
  const { matches } = table.serving.services;
  const { rooms } = table.serving.services;
  const written = [vi.spyOn(matches, "end"), vi.spyOn(matches, "keep"), vi.spyOn(rooms, "keep"), vi.spyOn(rooms, "forget")];
  const heard: string[] = [];
  await matchMaker.presence.subscribe(feedTopic(code), (text: string) => heard.push(again<FeedMessage>(text).kind));
  const closings = [terran, alliance].map(
    ({ room }) =>
      new Promise((resolve) => {
        room.reconnection.enabled = false;
        room.onLeave(resolve);
      }),
  );
  const unfinished = await lose(terran);
  const { tick } = terran.room.state.firstPicture;
  for (const spy of written) spy.mockClear();
  await table.pass(0.5);
  expect(await Promise.all(closings)).toEqual([MOVED, MOVED]);
  expect(isForGood(MOVED)).toBe(false);
  for (const spy of written) expect(spy).not.toHaveBeenCalled();
  expect(await isOpen(code)).toBe(false);
  expect(heard).not.toContain("closed");

  vi.mocked(matches.isLost).mockReturnValue(false);
  const few = [[unfinished], []];
  vi.spyOn(matches, "unfinished").mockImplementation(async () => few.shift() ?? []);
  expect(await takeUpBattles(table.serving.services)).toBe(1);
  const players = [await back(terran), await back(alliance)];
  await table.pass(RESUME_S + 3);
  const { state } = watcher;
  expect(watcher.connection.isOpen).toBe(true);
  expect(state.match).toBe(unfinished.opening.id);
  expect(players[0]?.room.state.firstPicture.tick).toBeGreaterThan(tick);
  expect(await players[1]?.ask(MESSAGE.order, { kind: "resign" })).toEqual({ ok: true });
  await table.pass(1);
  expect(JSON.parse(state.result)).toMatchObject({ winner: "terran", ending: "resigned" });
});

test("whose end is another server's to write, nobody is told of", async () => {
  const [terran, alliance] = await table.battle();
  const { matches } = table.serving.services;
  vi.spyOn(matches, "end").mockRejectedValue(new Fenced("the battle"));
  expect(await alliance.ask(MESSAGE.order, { kind: "resign" })).toEqual({ ok: true });
  await table.pass(4);
  expect(terran.room.state.result).toBe("");
  const left = new Promise((resolve) => terran.room.onLeave(resolve));
  terran.room.reconnection.enabled = false;
  await lose(terran);
  await table.pass(0.5);
  expect(await left).toBe(MOVED);
  expect(terran.room.state.result).toBe("");
});

test("a server that may have been taken for dead moves nothing in its battles until it knows", async () => {
  const [terran] = await table.battle();
  await table.pass(1);
  lease.isHeld = false;
  await table.pass(0.2);
  const { tick } = terran.room.state.firstPicture;
  let patches = 0;
  terran.room.onStateChange(() => {
    patches += 1;
  });
  await table.pass(3);
  expect(terran.room.state.firstPicture.tick).toBe(tick);
  expect(terran.room.state.paused).toBe(true);
  expect(await terran.ask(MESSAGE.order, { kind: "hold", ships: [2] })).toMatchObject({ code: "paused" });
  // A page that hears nothing takes its line for cut.
  expect(patches).toBeGreaterThan(30);
  lease.isHeld = true;
  await table.pass(1);
  expect(terran.room.state.paused).toBe(false);
  expect(terran.room.state.firstPicture.tick).toBeGreaterThan(tick);
});

test("whoever asks for a battle between two servers, to play or to watch, is told to try again; of none there is, that there is none", async () => {
  moving.add("ACDEFG");
  const join = (code: string) => new Client(table.url).joinById(code, common);
  await expect(join("ACDEFG")).rejects.toThrow("starting");
  await expect(watch("ACDEFG")).rejects.toThrow("starting");
  await expect(join("ACDEFH")).rejects.toThrow("not found");
  await expect(watch("ACDEFH")).rejects.toThrow("no-such-battle");
});

test("a battle is between two servers where no server that is there has its room, and the archive knows of it", async () => {
  const known = new Set(["ACDEFG", "ACDEFH", "ACDEFK"]);
  const { room } = await table.open("Sisko", "terran");
  for (const [roomId, processId] of [
    ["ACDEFG", "gone"],
    ["ACDEFH", "there"],
    ["ACDEFJ", "gone"],
  ] as const)
    matchMaker.driver.persist({ roomId, processId, name: BATTLE } as never, true);
  const holds = vi.fn(async (code: string) => known.has(code) || code === room.roomId);
  const isMoving = movingIn({ lease: { isShared: true, isThere: (id: string) => id === "there" } as never, holds });
  const codes = ["ACDEFG", "ACDEFH", "ACDEFJ", "ACDEFK", "ACDEFL", room.roomId, "x"];
  expect(await Promise.all(codes.map(isMoving))).toEqual([true, false, false, true, false, false, false]);
  holds.mockClear();
  const alone = movingIn({ lease: { isShared: false } as never, holds });
  expect(await Promise.all(codes.map(alone))).not.toContain(true);
  expect(holds).not.toHaveBeenCalled();
  for (const code of codes.slice(0, 3)) matchMaker.driver.remove(code);
});

test("a battle of two captains goes on in another server for those who watch there", async () => {
  const opening = someOpening(null, null);
  const captains = opening.seats.map((seat) => ({ ...seat, captain: "cadet" as const }));
  const few = [[{ opening: { ...opening, seats: captains, terms: AT_ONCE }, entries: [], upTo: 100 }], []];
  vi.spyOn(table.serving.services.matches, "unfinished").mockImplementation(async () => few.shift() ?? []);
  await takeUpBattles(table.serving.services);
  const watcher = await watch(opening.code);
  await table.pass(6);
  expect(watcher.state.match).toBe(opening.id);
  const room = matchMaker.getLocalRoomById(opening.code) as BattleRoom;
  expect(room.fights).toBe(opening.id);
  expect(again<FedSoFar | null>(room.fed())?.upTo).toBeGreaterThan(140);
});

test("a server that finishes fights what runs to its end, begins nothing new meanwhile, and stops then", async () => {
  const [terran, alliance] = await table.battle();
  let isStopped = false;
  const stopped = table.serving.stop("finish").then(() => {
    isStopped = true;
  });
  await table.pass(1);
  const ready = await fetch(`${table.url}/ready`);
  expect([ready.status, await ready.json()]).toMatchObject([503, { reason: "The server is stopping." }]);
  await expect(table.open("Quark", "terran")).rejects.toThrow("starting");
  await expect(new Client(table.url).joinOrCreate(SEEK, { ...common, side: null, mode: null, rated: false })).rejects.toThrow("starting");
  const { tick } = terran.room.state.firstPicture;
  await table.pass(1);
  expect(terran.room.state.firstPicture.tick).toBeGreaterThan(tick);
  expect(isStopped).toBe(false);
  const left = new Promise((resolve) => terran.room.onLeave(resolve));
  await alliance.ask(MESSAGE.order, { kind: "resign" });
  await table.pass(0.5);
  expect(phaseOf(terran.room.state)).toBe("result");
  expect(await left).toBe(4001);
  await settle(50);
  await stopped;
});

test("asked once more it waits for no battle any longer", async () => {
  const [terran] = await table.battle();
  const left = new Promise((resolve) => terran.room.onLeave(resolve));
  const finishing = table.serving.stop("finish");
  await table.pass(1);
  expect(terran.room.connection.isOpen).toBe(true);
  const stopped = table.serving.stop("hand-over");
  expect(await left).toBe(4001);
  await settle(50);
  await Promise.all([finishing, stopped]);
});
