import { Client } from "@colyseus/sdk";
import type { Meeting } from "@terok-nor/shared/wire/api.ts";
import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { WATCH } from "@terok-nor/shared/wire/watch-state.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clear, lay, type Table } from "../testing/table.ts";

let table: Table;
beforeEach(async () => {
  table = await lay();
});
afterEach(() => clear(table));

const meeting = async () => (await (await fetch(`${table.url}/api/meeting`)).json()) as Meeting;

test("an open battle waits to be joined, and once it is fought can be watched; its time is the audience's", async () => {
  const terran = await table.open("Sisko", "terran", { open: true });
  await table.pass(0.1);
  const code = terran.room.roomId;
  expect(await meeting()).toMatchObject({
    open: [{ code, host: "Sisko", guest: true, freeSide: "alliance" }],
    live: [],
    seeking: 0,
    hosts: [],
  });
  const alliance = await table.join("Worf", code);
  for (const player of [terran, alliance]) await player.ask(MESSAGE.ready, { ready: true });
  await table.pass(25);
  const { open, live } = await meeting();
  expect(open).toEqual([]);
  expect(live).toMatchObject([{ code, mode: "assault", galors: 2, rated: false, seconds: 0, delay: 30, audience: 0 }]);
  expect(live[0]?.participants).toMatchObject([
    { side: "terran", name: "Sisko", captain: null },
    { side: "alliance", name: "Worf", captain: null },
  ]);
  expect(live[0]?.match).toBe(terran.room.state.match);
  await new Client(table.url).joinOrCreate(WATCH, { version: WIRE_VERSION, code });
  await table.pass(40);
  const [later] = (await meeting()).live;
  expect(later?.audience).toBe(1);
  expect(later?.seconds).toBeGreaterThanOrEqual(25);
  expect(later?.seconds).toBeLessThanOrEqual(30);
  await terran.ask(MESSAGE.order, { kind: "resign" });
  await table.pass(1);
  expect((await meeting()).live).toEqual([]);
}, 20_000);

test("what two agreed on by a code is on no list", async () => {
  await table.battle();
  await table.pass(6);
  expect(await meeting()).toMatchObject({ open: [], live: [] });
});

test("a battle against a captain may be watched by anyone", async () => {
  await table.alone("alliance", "cadet");
  await table.pass(6);
  const { live } = await meeting();
  expect(live.map(({ participants }) => participants.map(({ captain }) => captain))).toEqual([["cadet", null]]);
});
