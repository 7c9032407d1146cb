import { Client } from "@colyseus/sdk";
import type { Meeting } from "@terok-nor/shared/wire/api.ts";
import { CLOSED } from "@terok-nor/shared/wire/closing.ts";
import { API_BODY, COMINGS_BURST } from "@terok-nor/shared/wire/limits.ts";
import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { matchMaker } from "../colyseus/colyseus.ts";
import { CHOICES, clear, expectFightOn, lay, type Player, settle, type Table } from "../testing/table.ts";

let table: Table;
beforeEach(async () => {
  table = await lay();
});
afterEach(() => clear(table));

const wellFormed = { version: WIRE_VERSION, name: "Worf" };
const OWN_SHIP = 1;

const unharmed = (players: readonly Player[]) => expectFightOn(table, players);

/** Asks for a place in a room as pages do, but never takes it. @returns the status of the answer. */
async function askForPlace(code: string): Promise<number> {
  const headers = { "Content-Type": "application/json" };
  return (await fetch(`${table.url}/matchmake/joinById/${code}`, { method: "POST", headers, body: JSON.stringify(wellFormed) })).status;
}

describe("the way in", () => {
  test("is not barred to the second player by places that are asked for and not taken", async () => {
    const terran = await table.open("Sisko", "terran");
    for (let i = 0; i < 8; i++) expect(await askForPlace(terran.room.roomId)).toBe(200);
    const alliance = await table.join("Worf", terran.room.roomId);
    expect(alliance.room.connection.isOpen).toBe(true);
  });

  test("closes for a while to an address that tries out codes, and not to what it does otherwise", async () => {
    const answers = new Set<number>();
    for (let i = 0; i < COMINGS_BURST + 1; i++) answers.add(await askForPlace("ACDEFG"));
    expect(answers).toContain(429);
    expect((await table.open("Sisko", "terran")).room.connection.isOpen).toBe(true);
  });

  test.each(["create/battle", "joinById/ACDEFG"])("reads no more of what %s is asked with than a page would send", async (way) => {
    const headers = { "Content-Type": "application/json" };
    const body = JSON.stringify({ ...wellFormed, name: "x".repeat(API_BODY) });
    expect((await fetch(`${table.url}/matchmake/${way}`, { method: "POST", headers, body })).status).toBe(413);
    const stream = new Blob([body]).stream();
    const endless = { method: "POST", headers, body: stream, duplex: "half" } as RequestInit;
    expect((await fetch(`${table.url}/matchmake/${way}`, endless)).status).toBe(413);
  });

  test.each([
    [{ ...wellFormed, version: WIRE_VERSION + 1 }, "version"],
    [{ ...wellFormed, name: "a\u202Eb" }, "name-unseen"],
    [{ ...wellFormed, name: 7 }, "bad-request"],
    [{ ...wellFormed, name: "Adm1n" }, "name-kept"],
    [{ ...wellFormed, name: "Tuv0k 2" }, "name-kept"],
    [JSON.parse('{"__proto__": {"version": 1, "name": "x"}}'), "bad-request"],
    [{}, "bad-request"],
  ])("joining with %j is refused: %s", async (options, code) => {
    const terran = await table.open("Sisko", "terran");
    await expect(new Client(table.url).joinById(terran.room.roomId, options)).rejects.toThrow(code);
    expect(terran.room.connection.isOpen).toBe(true);
  });

  test.each([
    [{ ...wellFormed, side: "terran", open: false, choices: { ...CHOICES, birds: 900 } }, "bad-request"],
    [{ ...wellFormed, side: "spectator", open: false, choices: CHOICES }, "bad-request"],
    [{ ...wellFormed, side: "terran", open: false, choices: { ...CHOICES, chance: 4 } }, "bad-request"],
    [{ ...wellFormed, name: "<i>", side: "terran", open: false, choices: CHOICES }, "name-markup"],
    [{ ...wellFormed, name: "[Server] Kira", side: "terran", open: false, choices: CHOICES }, "name-kept"],
  ])("opening with %j is refused: %s", async (options, code) => {
    await expect(new Client(table.url).create("battle", options)).rejects.toThrow(code);
  });

  test("a code nobody has leads nowhere, and neither does being matched to just any battle", async () => {
    await table.open("Sisko", "terran", { open: true });
    await expect(new Client(table.url).joinById("AAAAAA", wellFormed)).rejects.toThrow("not found");
    await expect(new Client(table.url).join("battle", wellFormed)).rejects.toThrow();
    await expect(new Client(table.url).joinOrCreate("battle", wellFormed)).rejects.toThrow();
  });

  test("a third person finds the battle full, and later begun", async () => {
    const terran = await table.open("Sisko", "terran");
    const alliance = await table.join("Worf", terran.room.roomId);
    await expect(table.join("Kira", terran.room.roomId)).rejects.toThrow("full");
    for (const player of [terran, alliance]) await player.ask(MESSAGE.ready, { ready: true });
    await table.pass(6);
    await expect(table.join("Kira", terran.room.roomId)).rejects.toThrow("begun");
    await unharmed([terran, alliance]);
  });

  test("only battles open to all are listed, with nothing but what one chooses by", async () => {
    const listed = async () => ((await (await fetch(`${table.url}/api/meeting`)).json()) as Meeting).open;
    await table.open("Sisko", "terran");
    const open = await table.open("Jadzia", "alliance", { open: true });
    await settle(20);
    expect(await listed()).toEqual([
      {
        code: open.room.roomId,
        host: "Jadzia",
        guest: true,
        freeSide: "terran",
        mode: "assault",
        galors: 2,
        birds: 4,
        since: expect.any(String),
      },
    ]);
    await table.join("Worf", open.room.roomId);
    await settle(20);
    expect(await listed()).toEqual([]);
  });
});

describe("orders", () => {
  test("before the battle there is nothing to order", async () => {
    const terran = await table.open("Sisko", "terran");
    expect(await terran.ask(MESSAGE.order, { kind: "hold", ships: [OWN_SHIP] })).toMatchObject({ ok: false, code: "no-battle" });
  });

  test("what is not an order, or not theirs to give, is refused with its reason; the line and the battle live on", async () => {
    const [terran, alliance] = await table.battle();
    const bad: unknown[] = [
      undefined,
      null,
      7,
      "move",
      [],
      {},
      { kind: "cheat" },
      { kind: "move", ships: [OWN_SHIP], x: Number.NaN, y: 0 },
      { kind: "move", ships: [OWN_SHIP], x: Number.POSITIVE_INFINITY, y: 0 },
      { kind: "move", ships: [OWN_SHIP], x: 1e308, y: 0 },
      { kind: "move", ships: Array.from({ length: 200 }, () => 1), x: 0, y: 0 },
      { kind: "move", ships: [0.5], x: 0, y: 0 },
      { kind: "move", ships: ["1"], x: 0, y: 0 },
      { kind: "hold", ships: [OWN_SHIP], extra: true },
      JSON.parse('{"kind": "hold", "ships": [1], "__proto__": {"x": 1}, "constructor": {"prototype": 1}}'),
      { kind: "repair", ships: [OWN_SHIP], priority: ["x".repeat(2000)] },
    ];
    for (const order of bad) {
      const answer = await terran.ask(MESSAGE.order, order);
      expect(answer, JSON.stringify(order)).toMatchObject({ ok: false, text: expect.stringMatching(/\w+/) });
      await table.pass(0.1);
    }
    const foreign = { kind: "hold", ships: [OWN_SHIP] };
    expect(await alliance.ask(MESSAGE.order, foreign)).toMatchObject({ ok: false, code: "not-yours" });
    expect(await terran.ask(MESSAGE.order, { kind: "full-retreat" })).toMatchObject({ ok: false });
    await unharmed([terran, alliance]);
  });

  test("a burst of orders is taken, a flood is slowed and the line kept", async () => {
    const [terran, alliance] = await table.battle();
    const answers = await Promise.all(Array.from({ length: 60 }, () => terran.ask(MESSAGE.order, { kind: "hold", ships: [2] })));
    expect(answers.slice(0, 30).every((answer) => answer.ok)).toBe(true);
    expect(answers.at(-1)).toMatchObject({ ok: false, code: "too-fast" });
    await table.pass(2);
    await unharmed([terran, alliance]);
  });

  test("requests nobody knows and messages nobody asked for are passed over", async () => {
    const [terran, alliance] = await table.battle();
    terran.room.send("nonsense" as never, { a: 1 } as never);
    terran.room.send(MESSAGE.order as never, { kind: "nonsense" } as never);
    terran.room.sendBytes("nonsense", new Uint8Array(100));
    void terran.ask("nonsense").catch(() => undefined);
    await unharmed([terran, alliance]);
  });
});

describe("what commanders ask of each other", () => {
  const types = [
    MESSAGE.terms,
    MESSAGE.talk,
    MESSAGE.mute,
    MESSAGE.pause,
    MESSAGE.draw,
    MESSAGE.claim,
    MESSAGE.abort,
    MESSAGE.charge,
    MESSAGE.rematch,
  ];
  const bad: readonly unknown[] = [
    7,
    "x".repeat(3000),
    [],
    {},
    { kind: "line" },
    { kind: "line", text: 7 },
    { kind: "ping", x: Number.NaN, y: 0 },
    { kind: "ping", x: 1e9, y: 0 },
    { kind: "phrase", phrase: "__proto__" },
    { mute: "yes" },
    { pause: 1 },
    { answer: "force" },
    { as: "mine" },
    { accused: "quark", evidence: [0, 1, 2] },
    { accused: "obrien", evidence: [0, 1] },
    { accused: "obrien", evidence: [-1, 0.5, 1e12] },
    { rated: true, chance: 1 },
    { pauses: 1e6 },
    { delay: -1 },
    { seed: 2 ** 40 },
    JSON.parse('{"__proto__": {"mute": true}, "constructor": {"prototype": 1}}'),
  ];

  test.each(types)("asked for amiss, %s is refused with its reason; the lines and the battle live on", async (type) => {
    const [terran, alliance] = await table.battle();
    for (const payload of bad) {
      const answer = await terran.ask(type, payload);
      expect(answer, JSON.stringify(payload)).toMatchObject({ ok: false, text: expect.stringMatching(/\w+/) });
      await table.pass(0.1);
    }
    await unharmed([terran, alliance]);
  });

  test("out of its time or by the wrong hand, each is refused, and nothing comes of it", async () => {
    const [terran, alliance] = await table.battle();
    const refusals = [
      [MESSAGE.terms, { rated: true }, "wrong-phase"],
      [MESSAGE.draw, { answer: "accept" }, "no-offer"],
      [MESSAGE.claim, { as: "win" }, "no-claim"],
      [MESSAGE.charge, { accused: "obrien", evidence: [0, 1, 2] }, "wrong-phase"],
      [MESSAGE.pause, { pause: false }, "not-yours"],
      [MESSAGE.rematch, undefined, "wrong-phase"],
    ] as const;
    for (const [type, payload, code] of refusals) expect(await alliance.ask(type, payload), type).toMatchObject({ ok: false, code });
    await unharmed([terran, alliance]);
  });
});

test("frames cut short, mangled or made up harm nobody", async () => {
  const [terran, alliance] = await table.battle();
  let seed = 1;
  const byte = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % 256;
  };
  for (let page = 0; page < 10; page++) {
    const guest = await table.open("Quark", "terran");
    const room = matchMaker.getLocalRoomById(guest.room.roomId);
    room.maxMessagesPerSecond = Number.POSITIVE_INFINITY;
    guest.room.reconnection.enabled = false;
    const { connection } = guest.room;
    for (let i = 0; i < 300; i++) {
      // The codes of the protocol lie between 8 and 31; the bits above them are its modifiers.
      const code = 8 + (byte() % 24) + 32 * (byte() % 8);
      connection.send(Uint8Array.from([code, ...Array.from({ length: byte() % 24 }, byte)]));
    }
    await settle(30);
  }
  await unharmed([terran, alliance]);
});

test("a page that sends far more than anyone could is cut off, the other plays on", async () => {
  const [terran, alliance] = await table.battle();
  for (let i = 0; i < 400; i++) terran.room.send("nonsense" as never);
  await settle(50);
  expect(terran.room.connection.isOpen).toBe(false);
  expect(alliance.room.connection.isOpen).toBe(true);
});

test("when one room's rules throw, the other room loses no tick", async () => {
  const [terran, alliance] = await table.battle();
  const other = await table.battle();
  const broken = matchMaker.getLocalRoomById(other[0].room.roomId) as unknown as { broadcastPatch: () => void };
  broken.broadcastPatch = () => {
    throw new Error("on purpose");
  };
  await unharmed([terran, alliance]);
});

test("a battle whose rules throw for ever is given up, and leaves nobody in it", async () => {
  const [terran, alliance] = await table.battle();
  const other = await table.battle();
  const codes: number[] = [];
  for (const { room } of [terran, alliance]) {
    room.reconnection.enabled = false;
    room.onLeave((code) => codes.push(code));
  }
  const broken = matchMaker.getLocalRoomById(terran.room.roomId) as unknown as { patchAt: () => void };
  broken.patchAt = () => {
    throw new Error("rules");
  };
  await table.pass(4);
  expect(terran.room.connection.isOpen).toBe(true);
  await table.pass(2);
  for (const { room } of [terran, alliance]) expect(room.connection.isOpen).toBe(false);
  expect(codes).toEqual([CLOSED.broken, CLOSED.broken]);
  await unharmed(other);
});
