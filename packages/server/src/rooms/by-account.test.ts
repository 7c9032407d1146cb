import { Client } from "@colyseus/sdk";
import type { NewAccount } from "@terok-nor/shared/wire/api.ts";
import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { WATCH, WatchState } from "@terok-nor/shared/wire/watch-state.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { KeyedClient } from "../testing/keyed-client.ts";
import { CHOICES, clear, lay, type Player, playerOf, settle, type Table } from "../testing/table.ts";

let table: Table;
beforeEach(async () => {
  table = await lay();
});
afterEach(() => clear(table));

async function account(): Promise<{ key: string; id: string; name: string }> {
  const { key, me } = (await (await fetch(`${table.url}/api/account`, { method: "POST" })).json()) as NewAccount;
  return { key, id: me.id, name: me.name };
}

const clientOf = (key: string): Client => new KeyedClient(table.url, key);

const join = async (key: string, code: string, extra: object = {}): Promise<Player> =>
  playerOf(await clientOf(key).joinById<RoomState>(code, { version: WIRE_VERSION, name: "Whoever", ...extra }, RoomState));

async function open(key: string): Promise<Player> {
  const options = { version: WIRE_VERSION, name: "Whoever", side: "terran", open: false, choices: CHOICES };
  return playerOf(await clientOf(key).create<RoomState>("battle", options, RoomState));
}

test("who has an account plays under its name and rating, whatever the page says", async () => {
  const sisko = await account();
  const player = await open(sisko.key);
  await table.pass(0.3);
  const { firstSeat } = player.room.state;
  expect([firstSeat.name, firstSeat.player, firstSeat.rating]).toEqual([sisko.name, sisko.id, 1500]);
});

test("a made-up key makes a guest, who has no rating", async () => {
  const player = await open("made.up.key");
  await table.pass(0.3);
  const { firstSeat } = player.room.state;
  expect([firstSeat.name, firstSeat.player, firstSeat.rating]).toEqual(["Whoever", "", -1]);
});

test("a rated battle needs accounts in both seats and matched fleets", async () => {
  const sisko = await open((await account()).key);
  expect(await sisko.ask(MESSAGE.terms, { rated: true })).toMatchObject({ ok: false, code: "terms-rated" });
});

test("a guest is nobody who has an account, by whatever door they come, and is told to be a guest", async () => {
  const sisko = await account();
  const host = await open(sisko.key);
  const code = host.room.roomId;
  const alike = sisko.name.toUpperCase().replace("I", "1").replace("O", "0");
  await expect(table.join(alike, code)).rejects.toThrow("name-taken");
  await expect(table.open(alike, "terran")).rejects.toThrow("name-taken");
  const guest = await table.join("Ezri Tigan", code);
  await table.pass(0.3);
  const { firstSeat, secondSeat } = guest.room.state;
  expect([firstSeat.player, secondSeat.player]).toEqual([sisko.id, ""]);
  expect(await guest.ask(MESSAGE.talk, { kind: "phrase", phrase: "hail" })).toEqual({ ok: true });
});

test("an account has one seat in a battle, however many pages it comes by", async () => {
  const sisko = await account();
  const { room } = await open(sisko.key);
  await expect(join(sisko.key, room.roomId)).rejects.toThrow("seated");
  const both = await Promise.allSettled([account(), account()].map(async (one) => join((await one).key, room.roomId)));
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("an account opens the seat kept for it from any page; the old line, and anybody else, finds it taken", async () => {
  const [sisko, worf, quark] = [await account(), await account(), await account()];
  const terran = await open(sisko.key);
  const alliance = await join(worf.key, terran.room.roomId);
  for (const player of [terran, alliance]) await player.ask(MESSAGE.ready, { ready: true });
  await table.pass(6);
  const code = terran.room.roomId;
  await expect(join(sisko.key, code, { back: true })).rejects.toThrow("no-seat");
  await expect(join(sisko.key, code)).rejects.toThrow("seated");
  terran.room.reconnection.enabled = false;
  terran.room.connection.close();
  await settle(50);
  await table.pass(0.3);
  await expect(join(quark.key, code)).rejects.toThrow("begun");
  const back = await join(sisko.key, code, { back: true });
  await table.pass(0.3);
  expect(back.seat).toBe(terran.seat);
  expect(alliance.room.state.firstSeat.connected).toBe(true);
  await expect(new Client(table.url).reconnect(terran.room.reconnectionToken, RoomState)).rejects.toThrow();
  await table.pass(6);
  expect(await back.ask(MESSAGE.order, { kind: "hold", ships: [2] })).toEqual({ ok: true });
});

test("commanders do not watch their own battle while it is fought, as they would see what their sensors do not show them", async () => {
  const [sisko, worf, quark] = [await account(), await account(), await account()];
  const terran = await open(sisko.key);
  const alliance = await join(worf.key, terran.room.roomId);
  for (const player of [terran, alliance]) await player.ask(MESSAGE.ready, { ready: true });
  await table.pass(6);
  const watch = (key: string) =>
    clientOf(key).joinOrCreate<WatchState>(WATCH, { version: WIRE_VERSION, code: terran.room.roomId }, WatchState);
  await expect(watch(sisko.key)).rejects.toThrow("own-battle");
  const guest = await watch(quark.key);
  await expect(watch(worf.key)).rejects.toThrow("own-battle");
  await terran.ask(MESSAGE.order, { kind: "resign" });
  await table.pass(0.3);
  await expect(watch(worf.key)).resolves.toBeDefined();
  expect(guest.connection.isOpen).toBe(true);
});
