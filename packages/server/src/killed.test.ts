import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Client, Room } from "@colyseus/sdk";
import { setupOf } from "@terok-nor/shared/battle/create.ts";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import type { Entry } from "@terok-nor/shared/replay/record.ts";
import type { MatchSummary, Me, NewAccount } from "@terok-nor/shared/wire/api.ts";
import type { Aftermath } from "@terok-nor/shared/wire/conduct.ts";
import { SHORT_S } from "@terok-nor/shared/wire/counting.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { MESSAGE, type Reply } from "@terok-nor/shared/wire/requests.ts";
import { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { ROOM_PHASES } from "@terok-nor/shared/wire/tables.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openArchive } from "./archive/open-archive.ts";
import { someOpening } from "./testing/archives.ts";
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

async function _account(): Promise<{ key: string; id: string }> {
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

const CODE = "ACDEFG";
/** Tick from which on a battle is long enough to be rated. */
const LONG_ENOUGH = SHORT_S * ROOM_HZ;

/** A rated battle that a server was fighting a moment before it is long enough to count, with orders of both. */
async function ratedBattle(): Promise<[Commander, Commander]> {
  const archive = await openArchive(join(folder, "battles.sqlite"));
  const [one, two] = [await archive.accounts.create(null), await archive.accounts.create(null)];
  const choices = choicesFor("assault", 3);
  const setup = { ...setupOf(choices, 1, 2), hz: ROOM_HZ };
  const opening = { ...someOpening(one.me.id, two.me.id), code: CODE, choices, chosen: choices, setup };
  await archive.matches.begin(opening);
  const entries = [10, 20, 30].flatMap((tick): Entry[] => [
    { tick, side: "terran", order: { kind: "hold", ships: [0] } },
    { tick, side: "alliance", order: { kind: "hold", ships: [3] } },
  ]);
  archive.matches.keep(opening.id, { upTo: LONG_ENOUGH - 20, entries });
  await archive.close();
  await start();
  const back = async ({ key, me }: NewAccount) => ({ key, id: me.id, room: await enter({ key }, joining(CODE)) });
  const both: [Commander, Commander] = [await back(one), await back(two)];
  await until(() => both[0].room.state.paused === false && tickOf(both[0]) > LONG_ENOUGH);
  return both;
}

test("a battle in which the server is killed, or stopped, goes on from where it was, is rated once, and stays in the archive as it is", async () => {
  const [terran, alliance] = await ratedBattle();
  expect(await ask(alliance, MESSAGE.order, { kind: "hold", ships: [4] })).toEqual({ ok: true });
  await until(() => tickOf(terran) >= LONG_ENOUGH + 40);
  for (const [end, lost] of [
    [kill, 20],
    [stop, 0],
  ] as const) {
    const before = tickOf(terran);
    await end();
    await start();
    for (const each of [terran, alliance]) each.room = await enter(each, joining(CODE));
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
  expect(await meOf(terran)).toEqual(won);
  expect(won).toMatchObject({ played: 1, won: 1 });
  const beaten = await meOf(alliance);
  expect(beaten).toMatchObject({ played: 1, won: 0 });
  expect(beaten.ratings.alliance.games).toBe(1);
}, 90_000);
