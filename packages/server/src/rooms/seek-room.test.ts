import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, type Room as Line, type SeatReservation } from "@colyseus/sdk";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import type { Meeting } from "@terok-nor/shared/wire/api.ts";
import { BATTLE, RoomState, type RoomState as State } from "@terok-nor/shared/wire/room-state.ts";
import { SEEK, SEEK_MESSAGE, type SeekNews } from "@terok-nor/shared/wire/seek.ts";
import { ROOM_PHASES } from "@terok-nor/shared/wire/tables.ts";
import { CASUAL, RATED } from "@terok-nor/shared/wire/terms.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { matchMaker, Room } from "../colyseus/colyseus.ts";
import { account, keyOf, servicesFor } from "../testing/accounts.ts";
import { KeyedClient } from "../testing/keyed-client.ts";
import { clear, lay, settle, type Table } from "../testing/table.ts";
import { BattleRoom } from "./battle-room.ts";
import { SERVICES } from "./services.ts";

const services = servicesFor([
  account("kai"),
  account("kor", { terran: 1550, alliance: 1550 }),
  account("zek", { terran: 2300, alliance: 2300 }),
  account("gul", {}, 300),
]);

/** What battles were opened with, in place of rooms that fight them. */
const opened: Record<string, unknown>[] = [];
class OpenedRoom extends Room {
  override onCreate({ ticket, paired }: Record<string, unknown>): void {
    opened.push({ ticket, paired });
  }
}

let table: Table;
beforeEach(async () => {
  table = await lay(services);
  matchMaker.defineRoomType(BATTLE, OpenedRoom);
  opened.length = 0;
});
afterEach(() => clear(table));

interface Seeking {
  readonly client: Client;
  readonly room: Line;
  readonly news: SeekNews[];
  readonly seats: SeatReservation[];
  readonly words: string[];
}

const wish = (extra: object = {}) => ({ version: WIRE_VERSION, name: "Quark", side: null, mode: null, rated: false, ...extra });

async function seek(id: string | null, extra: object = {}): Promise<Seeking> {
  const client = id === null ? new Client(table.url) : new KeyedClient(table.url, keyOf(id));
  const room = await client.joinOrCreate(SEEK, wish(extra));
  const seeking: Seeking = { client, room, news: [], seats: [], words: [] };
  room.onMessage(SEEK_MESSAGE.news, (news: SeekNews) => seeking.news.push(news));
  room.onMessage(SEEK_MESSAGE.seat, (seat: SeatReservation) => seeking.seats.push(seat));
  room.onMessage(SEEK_MESSAGE.onward, (word: string) => seeking.words.push(word));
  room.onMessage("clients", () => undefined);
  return seeking;
}

describe("two who seek", () => {
  test("are put into a battle of their own, on their sides, under the terms they asked for", async () => {
    const kai = await seek("kai", { side: "alliance", rated: true, mode: "assault", name: "Somebody Else" });
    const kor = await seek("kor", { rated: true });
    await table.pass(1.1);
    expect(opened).toEqual([
      {
        ticket: table.serving.services.ticket,
        paired: {
          sides: ["terran", "alliance"],
          names: ["Captain kor", "Captain kai"],
          players: ["kor", "kai"],
          waited: [1, 1],
          choices: choicesFor("assault", 3),
          terms: RATED,
        },
      },
    ]);
    const [seat] = kai.seats as [SeatReservation];
    expect(kor.seats.map(({ roomId }) => roomId)).toEqual([seat.roomId]);
    for (const { client, room, seats } of [kai, kor]) {
      const battle = await client.consumeSeatReservation(seats[0] as SeatReservation);
      room.send(SEEK_MESSAGE.confirm);
      await settle(20);
      expect([battle.connection.isOpen, room.connection.isOpen]).toEqual([true, false]);
    }
  });

  test("without accounts play for nothing, under the names they chose", async () => {
    await seek(null, { name: "Quark" });
    await seek(null, { name: "Odo" });
    await table.pass(1.1);
    const [{ paired }] = opened as [{ paired: { names: string[] } }];
    expect(paired).toMatchObject({ players: [null, null], terms: CASUAL, choices: choicesFor("full", 3) });
    expect(paired.names.sort()).toEqual(["Odo", "Quark"]);
  });

  test("and are far apart wait for one another, and are told how it goes", async () => {
    const kai = await seek("kai", { rated: true });
    await seek("zek", { rated: true });
    await table.pass(3.1);
    expect(opened).toEqual([]);
    expect(kai.news).toEqual([
      { seeking: 2, waited: 1, tolerance: 100, usual: null },
      { seeking: 2, waited: 2, tolerance: 150, usual: null },
      { seeking: 2, waited: 3, tolerance: 150, usual: null },
    ]);
    const meeting = (await (await fetch(`${table.url}/api/meeting`)).json()) as Meeting;
    expect(meeting.seeking).toBe(2);
    await table.pass(25);
    expect(opened.length).toBe(1);
  });

  test("in two queues, as two servers may have opened them at one moment, end up in the older one", async () => {
    const older = await seek("kai");
    await table.pass(1);
    const younger = await matchMaker.createRoom(SEEK, {});
    vi.spyOn(matchMaker.driver, "findOne").mockResolvedValueOnce(younger);
    const late = await seek("zek");
    late.room.reconnection.enabled = false;
    const closed = Promise.withResolvers<number>();
    late.room.onLeave((code) => closed.resolve(code));
    expect(late.room.roomId).not.toBe(older.room.roomId);
    await table.pass(5.1);
    expect(await closed.promise).toBe(4001);
    expect([older.room.connection.isOpen, (await seek("zek")).room.roomId]).toEqual([true, older.room.roomId]);
  });

  test("who does not come for the seat that was found is let go", async () => {
    const [kai, kor] = [await seek("kai"), await seek("kor")];
    await table.pass(1.1);
    expect([kai.seats.length, kor.seats.length]).toEqual([1, 1]);
    await table.pass(12);
    expect([kai.room.connection.isOpen, kor.room.connection.isOpen]).toEqual([false, false]);
    expect(opened.length).toBe(1);
  });

  test("who was left alone before the battle goes on where they were, by the word they were told, and nobody else by it", async () => {
    const word = table.serving.services.waits.sign(40, "kai");
    const kai = await seek("kai", { rated: true, onward: word });
    const kor = await seek(null, { onward: word });
    await table.pass(1.1);
    expect(kai.news[0]).toMatchObject({ waited: 41, tolerance: null });
    expect(kor.news[0]).toMatchObject({ waited: 1 });
  });

  test("who leaves is not looked for any more", async () => {
    const kai = await seek("kai");
    await kai.room.leave();
    await seek("kor");
    await table.pass(2.1);
    expect(opened).toEqual([]);
  });
});

test("a wait outlives the server: at the next one it is gone on with by the word that was told last, and by no word that was made up", async () => {
  await clear(table);
  const file = join(await mkdtemp(join(tmpdir(), "waits-")), "archive.sqlite");
  table = await lay(services, file);
  const before = await seek("kai", { rated: true });
  await table.pass(22.1);
  const word = before.words.at(-1) ?? "";
  await clear(table);
  table = await lay(services, file);
  const kai = await seek("kai", { rated: true, onward: word });
  const kor = await seek(null, { onward: `${word.slice(0, -8)}AAAAAAAA` });
  await table.pass(1.1);
  expect(kai.news[0]?.waited).toBeGreaterThanOrEqual(20);
  expect(kor.news[0]).toMatchObject({ waited: 1 });
});

test("two who were paired fight, ready from the start, and anyone may watch them", async () => {
  matchMaker.defineRoomType(BATTLE, BattleRoom, { [SERVICES]: table.serving.services });
  const [kai, kor] = [await seek("kai", { rated: true, side: "alliance" }), await seek("kor", { rated: true })];
  await table.pass(1.1);
  const battles = [];
  for (const { client, room, seats } of [kai, kor]) {
    battles.push(await client.consumeSeatReservation<State>(seats[0] as SeatReservation, RoomState));
    room.send(SEEK_MESSAGE.confirm);
  }
  await table.pass(7);
  for (const { state } of battles) {
    expect([ROOM_PHASES[state.phase], state.rated, state.watchDelay]).toEqual(["battle", true, 60]);
    expect([state.firstSeat.name, state.secondSeat.name]).toEqual(["Captain kor", "Captain kai"]);
  }
  const { open, live } = (await (await fetch(`${table.url}/api/meeting`)).json()) as Meeting;
  expect(open).toEqual([]);
  expect(live).toMatchObject([
    { rated: true, delay: 60, mode: "full", participants: [{ player: "kor", rating: 1550 }, { player: "kai" }] },
  ]);
});

describe("who may not seek is told why", () => {
  test.each<[string, string | null, object, string]>([
    ["a rated match without an account", null, { rated: true }, "no-account"],
    ["a rated match with a key nobody has", "nobody", { rated: true }, "no-account"],
    ["anything while barred", "gul", {}, "barred"],
    ["a side there is not", "kai", { side: "dominion" }, "bad-request"],
    ["with a rank of one's own", "kai", { rated: "yes", rank: 9 }, "bad-request"],
    ["with another version", "kai", { version: WIRE_VERSION + 1 }, "version"],
    ["under a name that cannot be shown", null, { name: "a\u202Eb" }, "name-unseen"],
    ["as one of the captains", null, { name: "Mаrtok" }, "name-kept"],
    ["as a guest under somebody's name", null, { name: "CAPTAlN KAI" }, "name-taken"],
  ])("%s", async (_, id, extra, reason) => {
    await expect(seek(id, extra)).rejects.toThrow(reason);
  });

  test("in two tabs at once", async () => {
    const first = await seek("kai");
    await expect(seek("kai", { rated: true })).rejects.toThrow("already-seeking");
    expect(first.room.connection.isOpen).toBe(true);
    await first.room.leave();
    await settle(20);
    expect((await seek("kai")).room.connection.isOpen).toBe(true);
  });
});

test("settings and ranks that a page sends along change nothing in the queue", async () => {
  const extra = {
    maxPlayers: 1,
    maxTeamSize: 1,
    allowIncompleteGroups: true,
    maxWaitingCycles: 0,
    matchRoomName: "watch",
    rank: 0,
    services: null,
  };
  const kai = await seek("kai", { ...extra, rated: true });
  kai.room.send("confirm");
  kai.room.send("nonsense", { a: 1 });
  kai.room.send("confirm", { group: { confirmed: 1 } });
  await table.pass(3.1);
  expect([opened, kai.seats]).toEqual([[], []]);
  expect(kai.news.at(-1)).toMatchObject({ seeking: 1, waited: 3 });
});

test("who floods the queue is cut off, and the others are still paired", async () => {
  const flood = await seek(null);
  for (let i = 0; i < 400; i++) flood.room.send("nonsense");
  await settle(50);
  expect(flood.room.connection.isOpen).toBe(false);
  await seek("kai");
  await seek("kor");
  await table.pass(1.1);
  expect(opened.length).toBe(1);
});
