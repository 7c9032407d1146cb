import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client, type Room } from "@colyseus/sdk";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import type { MatchSummary, Me, NewAccount } from "@terok-nor/shared/wire/api.ts";
import type { Aftermath } from "@terok-nor/shared/wire/conduct.ts";
import { MESSAGE, type Reply } from "@terok-nor/shared/wire/requests.ts";
import { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { ROOM_PHASES } from "@terok-nor/shared/wire/tables.ts";
import { RATED } from "@terok-nor/shared/wire/terms.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { afterEach, beforeEach, expect, test } from "vitest";

const MAIN = new URL("./main.ts", import.meta.url).pathname;
let folder: string;
let server: ChildProcess | null = null;
let url = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "terok-nor-"));
});
afterEach(() => {
  server?.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a server of its own process over the same database, on any free port. */
async function start(): Promise<void> {
  const env = { ...process.env, PORT: "0", HOST: "127.0.0.1", TEROK_DATA: join(folder, "battles.sqlite"), LOG_LEVEL: "silent" };
  const child = spawn(process.execPath, [MAIN], { env, stdio: ["ignore", "pipe", "inherit"] });
  server = child;
  url = await new Promise<string>((resolve) => {
    child.stdout?.on("data", (text: Buffer) => {
      const found = /http:\/\/\S+:\d+/.exec(String(text));
      if (found !== null) resolve(found[0].replace("localhost", "127.0.0.1"));
    });
  });
}

/** As a machine that loses its power, or a kernel that is short of memory. */
const kill = () => end("SIGKILL");
/** As when a new version is put in its place. */
const stop = () => end("SIGTERM");

async function end(signal: NodeJS.Signals): Promise<void> {
  const gone = new Promise((resolve) => server?.once("exit", resolve));
  server?.kill(signal);
  await gone;
}

interface Commander {
  readonly key: string;
  readonly id: string;
  room: Room<unknown, RoomState>;
}

async function account(): Promise<{ key: string; id: string }> {
  const { key, me } = (await (await fetch(`${url}/api/account`, { method: "POST" })).json()) as NewAccount;
  return { key, id: me.id };
}

function clientOf(key: string): Client {
  const client = new Client(url);
  client.auth.token = key;
  return client;
}

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

test("a battle in which the server is killed, or stopped, goes on from where it was, is settled once, and stays in the archive as it is", async () => {
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
  await until(() => phase(terran) === "result" && terran.room.state.aftermath.includes('"share"'));
  // Nobody waits in a test until a battle is long enough to be rated.
  expect(JSON.parse(terran.room.state.aftermath) as Aftermath).toMatchObject({ counted: { share: 0, why: "short" } });
  const won = await meOf(terran);
  await kill();

  await start();
  expect((await archived()).map(({ winner, ending, rated }) => ({ winner, ending, rated }))).toEqual([
    { winner: "terran", ending: "resigned", rated: true },
  ]);
  expect(await meOf(terran)).toEqual(won);
  expect(won).toMatchObject({ played: 1, won: 1 });
  expect(await meOf(alliance)).toMatchObject({ played: 1, won: 0 });
}, 90_000);
