import { mkdtempSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import { BATTLES_AT_ONCE } from "@terok-nor/shared/wire/limits.ts";
import { BATTLE } from "@terok-nor/shared/wire/room-state.ts";
import { SEEK } from "@terok-nor/shared/wire/seek.ts";
import { CASUAL } from "@terok-nor/shared/wire/terms.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { WATCH } from "@terok-nor/shared/wire/watch-state.ts";
import { afterEach, expect, test } from "vitest";
import { openDatabase } from "../archive/database/open.ts";
import { matchMaker } from "../colyseus/colyseus.ts";
import { Holdings } from "../gate/holdings.ts";
import { OpenBattles } from "../gate/open-battles.ts";
import { CHOICES, clear, lay, settle, type Table } from "../testing/table.ts";

let table: Table | null = null;
afterEach(async () => {
  if (table !== null) await clear(table);
  table = null;
});

test("an address holds so many battles and no more, until one of them closes; another address has its own", () => {
  const holdings = new Holdings(2);
  expect([1, 2, 3].map(() => holdings.take("203.0.113.7"))).toEqual([true, true, false]);
  expect(holdings.take("203.0.113.8")).toBe(true);
  holdings.giveBack("203.0.113.7");
  expect([1, 2].map(() => holdings.take("203.0.113.7"))).toEqual([true, false]);
});

test("who holds as many battles as they may opens another only once they have left one", async () => {
  table = await lay({ holdings: new Holdings(2) });
  const first = await table.open("Quark", "terran");
  await table.open("Morn", "terran");
  await expect(table.open("Nog", "terran")).rejects.toThrow("too-many");
  // Whoever joins a battle holds none.
  await table.join("Leeta", first.room.roomId);
  await first.room.leave();
  await table.pass(2);
  await expect(table.open("Nog", "terran")).rejects.toThrow("too-many");
  for (const { roomId } of await matchMaker.query({ name: "battle" }))
    if (roomId === first.room.roomId) await matchMaker.getLocalRoomById(roomId).disconnect();
  await table.pass(2);
  await table.open("Nog", "terran");
});

test("what the server opens for people counts for nobody, and so turns nobody away", async () => {
  table = await lay({ holdings: new Holdings(0) });
  const { ticket } = table.serving.services;
  const paired = { sides: SIDES, names: ["Kira", "Dukat"], players: [null, null], choices: CHOICES, terms: CASUAL };
  const { roomId } = await matchMaker.createRoom(BATTLE, { ticket, paired });
  await table.join("Kira", roomId);
  await expect(table.open("Nog", "terran")).rejects.toThrow("too-many");
});

test("a full server closes the musters that wait for nobody who is there, and lets in who comes", async () => {
  const battles = new OpenBattles();
  table = await lay({ battles });
  const gone = await table.open("Morn", "terran");
  const here = await table.open("Quark", "terran");
  gone.room.reconnection.enabled = false;
  (gone.room.connection.transport as unknown as { ws: WebSocket }).ws.close();
  await settle(40);
  fill(battles);
  // Whoever joins a battle needs no new room, so none is closed for them.
  const guest = await table.join("Morn", here.room.roomId);
  await guest.room.leave();
  expect(matchMaker.getLocalRoomById(gone.room.roomId)).toBeDefined();
  await table.open("Morn", "terran");
  await settle(40);
  expect(matchMaker.getLocalRoomById(gone.room.roomId)).toBeUndefined();
  expect(here.room.connection.isOpen).toBe(true);
  await expect(table.open("Nog", "terran")).rejects.toThrow("busy");
});

test("audiences and the queue take no battle's place, and a server full of battles turns away nobody who watches", async () => {
  const battles = new OpenBattles();
  table = await lay({ battles });
  const { url } = table;
  const code = await table.openCaptains({ terran: "cadet", alliance: "cadet" });
  const ask = async (way: string, options: object) => {
    const body = JSON.stringify({ version: WIRE_VERSION, ...options });
    return (await fetch(`${url}/matchmake/${way}`, { method: "POST", headers: { "Content-Type": "application/json" }, body })).json();
  };
  const watch = () => ask(`joinOrCreate/${WATCH}`, { code });
  const seek = () => ask(`joinOrCreate/${SEEK}`, { name: "Kira", side: null, mode: null, rated: false });
  for (const way of [watch, seek]) expect(await way()).toMatchObject({ sessionId: expect.any(String) });
  expect(battles.count).toBe(1);
  fill(battles);
  expect(await watch()).toMatchObject({ sessionId: expect.any(String) });
  // A battle would have to be opened for whoever seeks.
  expect(await seek()).toMatchObject({ error: "busy" });
});

/** As if there were as many battles as there may be. */
function fill(battles: OpenBattles): void {
  while (battles.count < BATTLES_AT_ONCE) battles.opened();
}

test.runIf(process.platform !== "win32")(
  "nobody else can read the file with all keys in it, be it new or an old one that anybody could",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "terok-nor-"));
    const old = join(folder, "old.sqlite");
    writeFileSync(old, "", { mode: 0o644 });
    for (const file of [old, join(folder, "new.sqlite")]) {
      const database = await openDatabase(file);
      for (const each of [file, `${file}-wal`, `${file}-shm`]) expect(statSync(each).mode & 0o077).toBe(0);
      await database.destroy();
    }
  },
);
