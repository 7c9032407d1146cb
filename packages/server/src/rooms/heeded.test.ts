import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Client, type Room } from "@colyseus/sdk";
import type { NewAccount } from "@terok-nor/shared/wire/api.ts";
import { MESSAGE, type Reply } from "@terok-nor/shared/wire/requests.ts";
import { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { SEEK } from "@terok-nor/shared/wire/seek.ts";
import type { Said } from "@terok-nor/shared/wire/talk.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { WATCH, WATCH_MESSAGE, WatchState } from "@terok-nor/shared/wire/watch-state.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { administer } from "../admin/administer.ts";
import { AT_ONCE } from "../testing/broadcast.ts";
import { KeyedClient } from "../testing/keyed-client.ts";
import { CHOICES, clear, lay, type Player, playerOf, type Table } from "../testing/table.ts";

let folder: string;
let file: string;
let table: Table;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "terok-nor-"));
  file = join(folder, "battles.sqlite");
  table = await lay(undefined, file);
});
afterEach(async () => {
  await clear(table);
  rmSync(folder, { recursive: true, force: true });
});

/** As whoever runs the server types it, in a program of its own; the server runs on and heeds it within seconds. */
async function admin(...args: string[]): Promise<string> {
  const done = await administer(args, file);
  if ("refusal" in done) throw new Error(done.refusal);
  await table.pass(3.2);
  return done.lines.join("\n");
}

interface Somebody {
  readonly key: string;
  readonly id: string;
  readonly name: string;
}

async function account(name: string): Promise<Somebody> {
  const headers = { "Content-Type": "application/json" };
  const made = await fetch(`${table.url}/api/account`, { method: "POST", headers, body: JSON.stringify({ name }) });
  const { key, me } = (await made.json()) as NewAccount;
  return { key, id: me.id, name: me.name };
}

async function post({ key }: Somebody, path: string, body: object): Promise<number> {
  const headers = { "Content-Type": "application/json", Authorization: `Bearer ${key}` };
  return (await fetch(`${table.url}/api/${path}`, { method: "POST", headers, body: JSON.stringify(body) })).status;
}

const asked = { version: WIRE_VERSION, name: "Whoever" };
const opens = async ({ key }: Somebody, extra: object = {}): Promise<Player> => {
  const options = { ...asked, side: "terran", open: false, choices: CHOICES, terms: AT_ONCE, ...extra };
  return playerOf(await new KeyedClient(table.url, key).create<RoomState>("battle", options, RoomState));
};
const joins = async (key: string | null, code: string): Promise<Player> => {
  const client = key === null ? new Client(table.url) : new KeyedClient(table.url, key);
  return playerOf(await client.joinById<RoomState>(code, { ...asked, name: "Morn" }, RoomState));
};
const seeks = ({ key }: Somebody, rated = true) =>
  new KeyedClient(table.url, key).joinOrCreate(SEEK, { ...asked, side: null, mode: null, rated });
const line = (text: string) => ({ kind: "line", text });

function ear({ room }: { room: Room }, type: string = MESSAGE.said): Said[] {
  const heard: Said[] = [];
  room.onMessage(type, (said: Said) => heard.push(said));
  return heard;
}

async function battle(one: Somebody, other: string | null): Promise<[Player, Player]> {
  const terran = await opens(one);
  const alliance = await joins(other, terran.room.roomId);
  for (const each of [terran, alliance]) await each.ask(MESSAGE.ready, { ready: true });
  await table.pass(5.2);
  return [terran, alliance];
}

test("a commander reports the other, with what both were told, whether or not they are still there", async () => {
  const kira = await account("Kira Nerys");
  const [terran, alliance] = await battle(kira, null);
  await terran.ask(MESSAGE.talk, line("Hello"));
  await alliance.ask(MESSAGE.talk, line("Vile words"));
  await alliance.ask(MESSAGE.talk, { kind: "phrase", phrase: "hail" });
  const about = (extra: object = {}) => terran.ask(MESSAGE.report, { who: "~1.Morn", reason: "insult", words: "", ...extra });
  expect(await about()).toEqual({ ok: true });
  expect(await about()).toEqual({ ok: true });
  expect(await about({ who: kira.id })).toMatchObject({ ok: false, code: "report-nobody" });
  expect(await about({ who: "~Somebody else" })).toMatchObject({ ok: false, code: "report-nobody" });
  for (const wrong of [{ reason: "boring" }, { who: "" }, { words: 7 }, { lines: [] }])
    expect(await about(wrong)).toMatchObject({ ok: false, code: "bad-request" });
  await alliance.room.leave();
  await table.pass(1.2);
  expect(await about({ reason: "other", words: "And left" })).toEqual({ ok: true });
  expect(await alliance.ask(MESSAGE.report, { who: kira.id, reason: "spam", words: "" }).catch(() => null)).toBe(null);
  const listed = (await admin("reports")).split("\n");
  expect(listed.map((row) => /insult|other|spam/.exec(row)?.[0])).toEqual(["insult", "other"]);
  const shown = await admin("reports", listed[0]?.split(" ")[0] ?? "");
  expect(shown).toContain(`by      Kira Nerys (${kira.id})`);
  expect(shown).toContain(`Kira Nerys (${kira.id}): Hello`);
  expect(shown).toMatch(/Morn \(guest\): Vile words\n.*Morn \(guest\): \[set phrase: hail\]$/);
  expect(shown).toContain(`battle  ${terran.room.state.match}`);
});

test("two guests of one name are told apart: each reports the other, and neither themselves", async () => {
  const terran = await table.open("Morn", "terran");
  const alliance = await table.join("Morn", terran.room.roomId);
  await table.pass(0.3);
  const report = (who: string) => ({ who, reason: "insult", words: "" });
  expect(await terran.ask(MESSAGE.report, report("~1.Morn"))).toEqual({ ok: true });
  expect(await alliance.ask(MESSAGE.report, report("~0.Morn"))).toEqual({ ok: true });
  expect(await alliance.ask(MESSAGE.report, report("~1.Morn"))).toMatchObject({ code: "report-nobody" });
  expect((await admin("reports")).split("\n").length).toBe(2);
});

test("in an audience somebody is reported with what the audience heard, and nothing that only commanders hear", async () => {
  const [ezri, quark] = [await account("Ezri Tigan"), await account("Quark of Ferenginar")];
  const [terran] = await battle(ezri, null);
  const watcher = async ({ key }: Somebody) => {
    const client = new KeyedClient(table.url, key);
    return client.joinOrCreate<WatchState>(WATCH, { version: WIRE_VERSION, code: terran.room.roomId }, WatchState);
  };
  await terran.ask(MESSAGE.talk, line("Before anybody watched"));
  const [room, other] = [
    await watcher(quark),
    await new Client(table.url).joinOrCreate<WatchState>(WATCH, { version: WIRE_VERSION, code: terran.room.roomId }, WatchState),
  ];
  const heard = ear({ room: room as Room }, WATCH_MESSAGE.said);
  for (const each of [room, other])
    for (const type of ["c", "s", "t", "a", "b"]) if (each !== room || type !== "s") each.onMessage(type as never, () => undefined);
  await table.pass(1);
  await other.request(WATCH_MESSAGE.talk as never, line("Boo") as never);
  await table.pass(1);
  const [said] = heard;
  expect(said).toMatchObject({ name: "Guest", guest: true });
  const report = (who: string) => room.request<unknown, Reply>(WATCH_MESSAGE.report as never, { who, reason: "spam", words: "" } as never);
  expect(await report(said?.who ?? "")).toEqual({ ok: true });
  expect(await report(quark.id)).toMatchObject({ code: "report-nobody" });
  const id = (await admin("reports")).split(" ")[0] ?? "";
  const shown = await admin("reports", id);
  expect(shown).toContain("Guest (guest): Boo");
  expect(shown).not.toContain("Before anybody watched");
});

test("who is muted is heard no more from their next line on, is told for how long, and is heard again after", async () => {
  const [kai, kor] = [await account("Kai Opaka"), await account("Kor Dahar")];
  const [terran, alliance] = await battle(kai, kor.key);
  const heard = ear(alliance);
  await admin("mute", kai.id, "2h", "enough");
  const refused = await terran.ask(MESSAGE.talk, line("Hear me"));
  expect(refused).toMatchObject({ ok: false, code: "silenced", text: expect.stringContaining("muted you for another 2 hours") });
  expect(await alliance.ask(MESSAGE.talk, line("Silence at last"))).toEqual({ ok: true });
  await admin("unmute", kai.id);
  expect(await terran.ask(MESSAGE.talk, line("Hear me"))).toEqual({ ok: true });
  await table.pass(0.2);
  expect(heard.map((said) => said.kind === "line" && said.text)).toEqual(["Silence at last", "Hear me"]);
});

test("who is barred plays captains and ends the battle they are in, but meets nobody more by any door", async () => {
  const [gul, zek] = [await account("Gul Macet"), await account("Zek Nagus")];
  const [terran, alliance] = await battle(gul, zek.key);
  const queued = await seeks(gul);
  queued.onMessage("*", () => undefined);
  await admin("bar", gul.id, "3d");
  expect(queued.connection.isOpen).toBe(false);
  const turnedAway = { message: expect.stringMatching(/^shut-out:\d+$/) };
  await expect(seeks(gul)).rejects.toMatchObject(turnedAway);
  await expect(opens(gul)).rejects.toMatchObject(turnedAway);
  const open = await opens(zek);
  await expect(joins(gul.key, open.room.roomId)).rejects.toMatchObject(turnedAway);
  expect(await terran.ask(MESSAGE.order, { kind: "hold", ships: [2] })).toEqual({ ok: true });
  await alliance.ask(MESSAGE.order, { kind: "resign" });
  await table.pass(3);
  expect(await terran.ask(MESSAGE.rematch)).toMatchObject({ ok: false, code: "shut-out", text: expect.stringContaining("another 3 days") });
  const alone = await opens(gul, { opponent: "cadet" });
  expect(alone.room.connection.isOpen).toBe(true);
  await admin("unbar", gul.id);
  expect((await seeks(gul)).connection.isOpen).toBe(true);
});

test("two of whom one has blocked the other do not meet by the queue", async () => {
  const [odo, bad, third] = [await account("Odo Ital"), await account("Bad Company"), await account("Third Man")];
  expect(await post(odo, "me/blocks", { player: bad.id, block: true })).toBe(200);
  const found: string[] = [];
  for (const [who, name] of [
    [bad, "bad"],
    [odo, "odo"],
  ] as const) {
    const room = await seeks(who);
    room.onMessage("seat", () => found.push(name));
    room.onMessage("*", () => undefined);
  }
  await table.pass(40);
  expect(found).toEqual([]);
  const room = await seeks(third);
  room.onMessage("*", () => undefined);
  await table.pass(2);
  expect(found).toEqual(["bad"]);
});

test("another name is shown in the battle that runs", async () => {
  const [vile] = [await account("Unfit Name")];
  const [terran, alliance] = await battle(vile, null);
  await admin("rename", vile.id, "Fit Name");
  expect(alliance.room.state.firstSeat.name).toBe("Fit Name");
  const heard = ear(alliance);
  await terran.ask(MESSAGE.talk, line("As ever"));
  await table.pass(0.2);
  expect(heard).toMatchObject([{ name: "Fit Name", who: vile.id, guest: false }]);
});

test("whose account is deleted in a battle fights it to its end as nobody, and it counts for nobody", async () => {
  const [tain, other] = [await account("Enabran Tain"), await account("Corbin Entek")];
  const [terran, alliance] = await battle(tain, other.key);
  expect(await post(tain, "me/delete", { name: "Somebody" })).toBe(400);
  expect(await post(tain, "me/delete", { name: "Enabran Tain" })).toBe(200);
  await table.pass(3.2);
  const { firstSeat } = alliance.room.state;
  expect([firstSeat.name, firstSeat.player]).toEqual(["", ""]);
  expect(await terran.ask(MESSAGE.order, { kind: "hold", ships: [2] })).toEqual({ ok: true });
  await expect(joins(tain.key, terran.room.roomId)).rejects.toThrow();
  await alliance.ask(MESSAGE.order, { kind: "resign" });
  await table.pass(4);
  const database = new DatabaseSync(file, { readOnly: true });
  const dump = ["matches", "rooms", "accounts"].map((name) => JSON.stringify(database.prepare(`select * from ${name}`).all())).join();
  database.close();
  expect(dump).not.toMatch(/enabran/i);
  expect(dump).not.toContain(tain.id);
  expect(dump).toContain(other.id);
});
