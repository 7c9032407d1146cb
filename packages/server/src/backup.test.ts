import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import type { Client, Room } from "@colyseus/sdk";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import type { NewAccount } from "@terok-nor/shared/wire/api.ts";
import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { KeyedClient } from "./testing/keyed-client.ts";
import { type Ran, run, type Started, startServer } from "./testing/started.ts";

const PROGRAMS = { backup: new URL("./backup.ts", import.meta.url).pathname, restore: new URL("./restore.ts", import.meta.url).pathname };
let folder: string;
let archive: string;
let server: Started | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "terok-nor-"));
  archive = join(folder, "battles.sqlite");
});
afterEach(async () => {
  await server?.end("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

const copying = (program: keyof typeof PROGRAMS, file: string, env: Record<string, string> = {}): Promise<Ran> =>
  run([file], { TEROK_DATA: archive, INIT_CWD: folder, ...env }, PROGRAMS[program]);

async function start(): Promise<void> {
  server = await startServer({ TEROK_DATA: archive });
}

async function stop(): Promise<void> {
  await server?.end("SIGTERM");
}

function entered(room: Room<unknown, RoomState>): Room<unknown, RoomState> {
  room.reconnection.enabled = false;
  for (const type of [MESSAGE.seat, MESSAGE.pass, MESSAGE.events]) room.onMessage(type as never, () => undefined);
  return room;
}

const tickOf = (room: Room<unknown, RoomState>) => Math.max(room.state.firstPicture?.tick ?? 0, room.state.secondPicture?.tick ?? 0);

async function reaches(room: Room<unknown, RoomState>, tick: number): Promise<void> {
  while (tickOf(room) < tick) await sleep(50);
}

const clientOf = (key: string): Client => new KeyedClient(server?.url ?? "", key);

/** A battle against a captain, at tick 40 or later, and the key of whoever fights it. */
async function battle(): Promise<{ key: string; room: Room<unknown, RoomState> }> {
  const { key } = (await (await fetch(`${server?.url}/api/account`, { method: "POST" })).json()) as NewAccount;
  const options = { version: WIRE_VERSION, name: "x", side: "terran", open: false, choices: choicesFor("assault", 3), opponent: "officer" };
  const room = entered(await clientOf(key).create<RoomState>("battle", options, RoomState));
  await reaches(room, 40);
  return { key, room };
}

/** Names of all tables, and how many rows each has, as somebody finds them who opens a file by itself. */
function tablesOf(file: string): Map<string, number> {
  const database = new DatabaseSync(file, { readOnly: true });
  const names = database.prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'").all();
  const found = names.map(({ name }) => [String(name), Number(database.prepare(`select count(*) as n from "${name}"`).get()?.n)] as const);
  database.close();
  return new Map(found);
}

test("a backup made during a battle has every table, hinders nobody, and put back leads into the battle again", async () => {
  await start();
  const { key, room } = await battle();
  const before = tickOf(room);
  const { code, stdout } = await copying("backup", "copy.sqlite");
  expect([code, stdout]).toEqual([0, expect.stringMatching(/copy\.sqlite holds 1 battles and 1 accounts in \d+ bytes\.\n$/)]);
  await reaches(room, before + 20);

  const copy = join(folder, "copy.sqlite");
  expect([...tablesOf(copy).keys()].sort()).toEqual([...tablesOf(archive).keys()].sort());
  expect(tablesOf(copy).get("pieces")).toBeGreaterThan(0);
  expect(statSync(copy).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);

  expect(await copying("restore", "copy.sqlite")).toMatchObject({ code: 1, stderr: "The server still uses the archive; stop it first.\n" });
  await stop();
  rmSync(archive);
  writeFileSync(archive, "A disk has died, and this is all that it left of the archive.");
  const restored = await copying("restore", "copy.sqlite");
  expect([restored.code, restored.stdout]).toEqual([
    0,
    expect.stringMatching(/1 battles and 1 accounts\.\nWhat was there before lies in .+\n$/),
  ]);
  await start();
  const back = entered(await clientOf(key).joinById<RoomState>(room.roomId, { version: WIRE_VERSION, name: "x" }, RoomState));
  await reaches(back, 1);
  expect(tickOf(back)).toBeGreaterThanOrEqual(before - 20);
}, 90_000);

test("nothing is written over, nothing is made up, and each refusal is one sentence", async () => {
  expect(await copying("backup", "copy.sqlite")).toMatchObject({ code: 1, stderr: `There is no archive at ${archive}.\n` });
  await start();
  await stop();
  writeFileSync(join(folder, "mine"), "mine");
  const refused = [
    [await copying("backup", "mine"), /is there already, and a backup never writes over anything\.\n$/],
    [await copying("backup", "mine/copy"), /copy could not be written: .+\.\n$/],
    [await copying("backup", "--help"), /^Say which file: npm run backup -- FILE\n$/],
    [await copying("backup", "x", { DATABASE_URL: "postgres://u:secret@h/x" }), /^The archive is in a Postgres.*: pg_dump .+\n$/],
    [await copying("restore", "nothing"), /^There is no backup at .+\.\n$/],
    [await copying("restore", "mine"), /is no backup of this game, or it is damaged\.\n$/],
  ] as const;
  for (const [{ code, stderr }, sentence] of refused) {
    expect(stderr).toMatch(sentence);
    expect(code).toBe(1);
  }
  expect(tablesOf(archive).has("matches")).toBe(true);
}, 60_000);
