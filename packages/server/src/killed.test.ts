import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Client, Room } from "@colyseus/sdk";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import type { MatchSummary, Me, NewAccount } from "@terok-nor/shared/wire/api.ts";
import type { Aftermath } from "@terok-nor/shared/wire/conduct.ts";
import { MESSAGE, type Reply } from "@terok-nor/shared/wire/requests.ts";
import { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { ROOM_PHASES } from "@terok-nor/shared/wire/tables.ts";
import { RATED } from "@terok-nor/shared/wire/terms.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { KeyedClient } from "./testing/keyed-client.ts";
import { type Started, startServer } from "./testing/started.ts";

let folder: string;
let server: Started | null = null;
let url = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "terok-nor-"));
});
afterEach(async () => {
  await server?.end("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a server of its own process over the same database, on any free port. */
async function start(): Promise<void> {
  server = await startServer({ TEROK_DATA: join(folder, "battles.sqlite") });
  url = server.url;
}

/** As a machine that loses its power, or a kernel that is short of memory. */
const kill = () => server?.end("SIGKILL");
/** As when a new version is put in its place. */
const stop = () => server?.end("SIGTERM");

interface Commander {
  readonly key: string;
  readonly id: string;
  room: Room<unknown, RoomState>;
}

async function account(): Promise<{ key: string; id: string }> {
  const { key, me } = (await (await fetch(`${url}/api/account`, { method: "POST" })).json()) as NewAccount;
  return { key, id: me.id };
}

const clientOf = (key: string): Client => new KeyedClient(url, key);

async function enter(
  { key }: { key: string },
  into: (client: Client) => Promise<Room<unknown, RoomState>>,
): Promise<Room<unknown, RoomState>> {
  const room = await into(clientOf(key));
  room.reconnection.enabled = false;
  for (const type of [MESSAGE.seat, MESSAGE.events, MESSAGE.said]) room.onMessage(type as never, () => undefined);
  return room;
}

const ask = ({ room }: Commander, type: string, payload?: unknown): Promise<Reply> =>
  room.request<unknown, Reply>(type as never, payload as never);
const joining = (code: string) => (client: Client) => client.joinById<RoomState>(code, { version: WIRE_VERSION, name: "x" }, RoomState);
const phase = ({ room }: Commander) => ROOM_PHASES[room.state.phase];
const tickOf = ({ room }: Commander) => Math.max(room.state.firstPicture?.tick ?? 0, room.state.secondPicture?.tick ?? 0);
const archived = async () => (await (await fetch(`${url}/api/matches`)).json()) as MatchSummary[];
const meOf = async ({ key }: Commander) =>
  (await (await fetch(`${url}/api/me`, { headers: { Authorization: `Bearer ${key}` } })).json()) as Me;

/** Waits until something is so, looking often. */
async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await what())) await sleep(50);
}

async function ratedBattle(): Promise<[Commander, Commander]> {
  const [one, two] = [await account(), await account()];
  const choices = choicesFor("assault", 3);
  const opened = await enter(one, (client) =>
    client.create<RoomState>("battle", { version: WIRE_VERSION, name: "x", side: "terran", open: false, choices, terms: RATED }, RoomState),
  );
  const joined = await enter(two, joining(opened.roomId));
  const both: [Commander, Commander] = [
    { ...one, room: opened },
    { ...two, room: joined },
  ];
  for (const each of both) expect(await ask(each, MESSAGE.ready, { ready: true })).toEqual({ ok: true });
  await until(() => phase(both[0]) === "battle" && tickOf(both[0]) > 20);
  return both;
}

test("a battle in which the server is killed, or stopped, goes on from where it was, is rated once, and stays in the archive as it is", async () => {
  await start();
  const [terran, alliance] = await ratedBattle();
  const code = terran.room.roomId;
  expect(await ask(alliance, MESSAGE.order, { kind: "hold", ships: [3] })).toEqual({ ok: true });
  await until(() => tickOf(terran) >= 60);
  for (const [end, lost] of [
    [kill, 20],
    [stop, 0],
  ] as const) {
    const before = tickOf(terran);
    await end();
    await start();
    for (const each of [terran, alliance]) each.room = await enter(each, joining(code));
    await until(() => tickOf(terran) > 0);
    // Killed, at most a second of play is lost; stopped, none.
    expect(tickOf(terran)).toBeGreaterThanOrEqual(before - lost);
    await until(() => phase(terran) === "battle" && terran.room.state.paused === false && tickOf(terran) > before);
  }
  expect(await ask(alliance, MESSAGE.order, { kind: "resign" })).toEqual({ ok: true });
  await until(() => phase(terran) === "result" && terran.room.state.aftermath.includes('"after"'));
  const { ratings } = JSON.parse(terran.room.state.aftermath) as Aftermath;
  expect(ratings.terran?.after).toBeGreaterThan(ratings.terran?.before ?? 0);
  const won = await meOf(terran);
  await kill();

  await start();
  expect((await archived()).map(({ winner, ending, rated }) => ({ winner, ending, rated }))).toEqual([
    { winner: "terran", ending: "resigned", rated: true },
  ]);
  expect((await meOf(terran)).ratings).toEqual(won.ratings);
  expect((await meOf(alliance)).ratings.alliance.games).toBe(1);
}, 90_000);
