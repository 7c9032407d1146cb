import { Client, type Room } from "@colyseus/sdk";
import { isForGood } from "@terok-nor/shared/wire/closing.ts";
import { MESSAGE, type Reply } from "@terok-nor/shared/wire/requests.ts";
import { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { ROOM_PHASES } from "@terok-nor/shared/wire/tables.ts";
import type { Said } from "@terok-nor/shared/wire/talk.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { type WatchState as State, WATCH, WATCH_MESSAGE, WatchState } from "@terok-nor/shared/wire/watch-state.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { matchMaker } from "../../colyseus/colyseus.ts";
import { account, keyOf, servicesFor } from "../../testing/accounts.ts";
import { AT_ONCE } from "../../testing/broadcast.ts";
import { KeyedClient } from "../../testing/keyed-client.ts";
import { CHOICES, clear, expectFightOn, lay, type Player, playerOf, settle, type Table } from "../../testing/table.ts";

let table: Table;
afterEach(() => clear(table));

interface Watcher {
  readonly room: Room<unknown, State>;
  readonly said: Said[];
  readonly commanders: Said[];
  /** How often events of each view came. */
  readonly events: Record<string, number>;
  say(payload: unknown): Promise<Reply>;
}

const wellFormed = (code: string) => ({ version: WIRE_VERSION, code });
const phase = ({ room }: Watcher) => ROOM_PHASES[room.state.phase];

async function watch(code: string, key?: string): Promise<Watcher> {
  const client = key === undefined ? new Client(table.url) : new KeyedClient(table.url, key);
  const room = await client.joinOrCreate<State>(WATCH, wellFormed(code), WatchState);
  const watcher: Watcher = {
    room,
    said: [],
    commanders: [],
    events: {},
    say: (payload) => room.request<unknown, Reply>(WATCH_MESSAGE.talk as never, payload as never),
  };
  room.onMessage(WATCH_MESSAGE.said as never, (said: Said) => watcher.said.push(said));
  room.onMessage(WATCH_MESSAGE.commanders as never, (said: Said) => watcher.commanders.push(said));
  for (const type of Object.values(WATCH_MESSAGE.events)) {
    room.onMessage(type as never, () => {
      watcher.events[type] = (watcher.events[type] ?? 0) + 1;
    });
  }
  return watcher;
}

describe("an audience that is not held back", { timeout: 30_000 }, () => {
  beforeEach(async () => {
    table = await lay(servicesFor([account("kai")]));
  });

  test("does not keep anybody who was in it before they took a seat", async () => {
    const terran = await table.open("Sisko", "terran", { terms: AT_ONCE });
    const code = terran.room.roomId;
    const early = await watch(code, keyOf("kai"));
    const guest = await watch(code);
    const client = new KeyedClient(table.url, keyOf("kai"));
    const kai = playerOf(await client.joinById<RoomState>(code, { version: WIRE_VERSION, name: "Kai" }, RoomState));
    await kai.ask(MESSAGE.ready, { ready: true });
    await terran.ask(MESSAGE.ready, { ready: true });
    await table.pass(7);
    expect(early.room.connection.isOpen).toBe(false);
    expect(guest.room.connection.isOpen).toBe(true);
    expect(phase(guest)).toBe("battle");
  });

  test("three who watch see what the players see, and players see how many there are", async () => {
    const [terran, alliance] = await table.battle(CHOICES, AT_ONCE);
    const code = terran.room.roomId;
    const watchers = [await watch(code), await watch(code), await watch(code)];
    await terran.ask(MESSAGE.order, { kind: "attack-move", ships: [1], x: 600, y: 0, queue: false });
    await table.pass(6);
    expect((await matchMaker.query({ name: WATCH })).length).toBe(1);
    for (const watcher of watchers) {
      const { state } = watcher.room;
      expect([phase(watcher), state.code, state.audience, state.delay]).toEqual(["battle", code, 3, 0]);
      for (const [picture, player] of [
        [state.terran, terran.room.state.firstPicture],
        [state.alliance, alliance.room.state.secondPicture],
      ] as const) {
        expect([...picture.ships].map(({ id, name }) => [id, name])).toEqual([...player.ships].map(({ id, name }) => [id, name]));
      }
      expect([...state.both.ships].filter(({ name }) => name !== "").length).toBeGreaterThan(8);
      expect(JSON.parse(state.participants)).toMatchObject([{ name: "Sisko", side: "terran" }, { name: "Worf" }]);
    }
    expect(terran.room.state.audience).toBe(3);
    await watchers[0]?.room.leave();
    await table.pass(2.1);
    expect(alliance.room.state.audience).toBe(2);
  });

  test("what is told between rooms is the same after a way through JSON, as between processes", async () => {
    const { presence } = matchMaker;
    const told: unknown[] = [];
    const publish = presence.publish.bind(presence);
    presence.publish = (topic, data) => {
      told.push(data);
      return publish(topic, JSON.parse(JSON.stringify(data)));
    };
    const [terran] = await table.battle(CHOICES, AT_ONCE);
    await terran.ask(MESSAGE.order, { kind: "attack-move", ships: [1], x: 600, y: 0, queue: false });
    await table.pass(20);
    const { room, ...watcher } = await watch(terran.room.roomId);
    await watcher.say({ kind: "line", text: "Кира" });
    await table.pass(6);
    expect(told.filter((data) => typeof data !== "string")).toEqual([]);
    expect([...room.state.terran.ships].map(({ id, hull }) => [id, hull])).toEqual(
      [...terran.room.state.firstPicture.ships].map(({ id, hull }) => [id, hull]),
    );
    expect([watcher.said, terran.room.state.audience]).toMatchObject([[{ kind: "line", text: "Кира" }], 1]);
  });

  test("whose battle is gone from all servers without a word, come back and are told so", async () => {
    const [terran] = await table.battle(CHOICES, AT_ONCE);
    const code = terran.room.roomId;
    const { room } = await watch(code);
    let closed = 0;
    room.reconnection.enabled = false;
    room.onLeave((code) => {
      closed = code;
    });
    await table.pass(6);
    terran.room.connection.close();
    vi.spyOn(matchMaker.driver, "query").mockResolvedValue([]);
    await table.pass(12);
    expect(room.connection.isOpen).toBe(true);
    await table.pass(14);
    expect([closed, isForGood(closed)]).toEqual([4001, false]);
    vi.restoreAllMocks();
  });

  test("one who comes in the muster waits; one who comes late sees where things are at once", async () => {
    const terran = await table.open("Sisko", "terran", { terms: AT_ONCE });
    const early = await watch(terran.room.roomId);
    await table.pass(1);
    expect(phase(early)).toBe("muster");
    const alliance = await table.join("Worf", terran.room.roomId);
    for (const player of [terran, alliance]) await player.ask(MESSAGE.ready, { ready: true });
    await table.pass(30);
    const late = await watch(terran.room.roomId);
    await table.pass(0.3);
    expect([phase(early), phase(late)]).toEqual(["battle", "battle"]);
    expect(late.room.state.odds.length).toBe(5);
    expect([...late.room.state.both.ships].map(({ x, y }) => [x, y])).toEqual([...early.room.state.both.ships].map(({ x, y }) => [x, y]));
  });

  test("a first one who comes late has all that was before run again", async () => {
    const [terran] = await table.battle(CHOICES, AT_ONCE);
    await terran.ask(MESSAGE.order, { kind: "attack-move", ships: [1], x: 600, y: 0, queue: false });
    await table.pass(60);
    const late = await watch(terran.room.roomId);
    await table.pass(0.5);
    expect(phase(late)).toBe("battle");
    expect(late.room.state.odds.length).toBe(12);
    expect(late.room.state.terran.begun).toBe(true);
  });

  test("a rematch goes on before the same audience, and the end of the room is told", async () => {
    const [terran, alliance] = await table.battle(CHOICES, AT_ONCE);
    const watcher = await watch(terran.room.roomId);
    await terran.ask(MESSAGE.order, { kind: "resign" });
    await table.pass(1);
    expect(phase(watcher)).toBe("result");
    expect(JSON.parse(watcher.room.state.result)).toMatchObject({ winner: "alliance", ending: "resigned" });
    const first = watcher.room.state.match;
    for (const player of [terran, alliance]) await player.ask(MESSAGE.rematch);
    await table.pass(7);
    expect([phase(watcher), watcher.room.state.result]).toEqual(["battle", ""]);
    expect(watcher.room.state.match).not.toBe(first);
    expect(JSON.parse(watcher.room.state.participants)).toMatchObject([{ name: "Worf" }, { name: "Sisko" }]);
    for (const player of [terran, alliance]) await player.room.leave();
    await table.pass(5);
    expect(watcher.room.connection.isOpen).toBe(true);
    await table.pass(10 * 60);
    expect(watcher.room.connection.isOpen).toBe(false);
  });

  test("events come of the view one looks at; who says nothing of that gets all three", async () => {
    const [terran, alliance] = await table.battle(CHOICES, AT_ONCE);
    const [all, one] = [await watch(terran.room.roomId), await watch(terran.room.roomId)];
    expect(await one.room.request(WATCH_MESSAGE.look as never, { view: "alliance" } as never)).toEqual({ ok: true });
    await alliance.ask(MESSAGE.order, { kind: "attack-move", ships: [4, 5, 6, 7, 8, 9], x: 0, y: 0, queue: false });
    await table.pass(30);
    expect(Object.keys(all.events).sort()).toEqual(["a", "b", "t"]);
    expect(Object.keys(one.events)).toEqual(["a"]);
    expect(one.events.a).toBe(all.events.a);
    for (const payload of [{ view: "dominion" }, {}, null, { view: "both", extra: 1 }]) {
      expect(await one.room.request(WATCH_MESSAGE.look as never, payload as never)).toMatchObject({ ok: false, code: "bad-request" });
    }
  });

  test("the audience hears its own and the commanders; the commanders hear nothing of it", async () => {
    const [terran, alliance] = await table.battle(CHOICES, AT_ONCE);
    const code = terran.room.roomId;
    const heard: unknown[] = [];
    for (const { room } of [terran, alliance]) room.onMessage("*", (type) => void (type === WATCH_MESSAGE.said && heard.push(type)));
    const [guest, known] = [await watch(code), await watch(code, keyOf("kai"))];
    expect(await guest.say({ kind: "line", text: "  What   a raid " })).toEqual({ ok: true });
    expect(await known.say({ kind: "phrase", phrase: "impressive" })).toEqual({ ok: true });
    expect(await terran.ask(MESSAGE.talk, { kind: "line", text: "Red alert" })).toEqual({ ok: true });
    await table.pass(1);
    for (const { said, commanders } of [guest, known]) {
      expect(said).toMatchObject([
        { kind: "line", text: "What a raid", name: "Guest", seat: -1 },
        { kind: "phrase", phrase: "impressive", name: "Captain kai", seat: -1 },
      ]);
      expect(commanders).toMatchObject([{ text: "Red alert", name: "Sisko" }]);
    }
    expect(heard).toEqual([]);
  });
});

describe("an audience that is held back", { timeout: 30_000 }, () => {
  beforeEach(async () => {
    table = await lay(servicesFor([]));
  });

  test("sees nothing before its time, and of what the commanders say neither", async () => {
    const [terran] = await table.battle();
    const watcher = await watch(terran.room.roomId);
    await table.pass(5);
    expect(await terran.ask(MESSAGE.talk, { kind: "phrase", phrase: "hail" })).toEqual({ ok: true });
    await table.pass(20);
    expect([phase(watcher), watcher.room.state.terran.begun, watcher.commanders]).toEqual(["muster", false, []]);
    await table.pass(7);
    expect([phase(watcher), watcher.room.state.terran.begun, watcher.commanders]).toEqual(["battle", true, []]);
    await table.pass(5);
    expect(watcher.commanders.length).toBe(1);
    expect(watcher.room.state.delay).toBe(30);
  });

  test("is so on a local network too, unless both agreed to less", async () => {
    await clear(table);
    table = await lay(servicesFor([], true));
    const [terran] = await table.battle();
    const watcher = await watch(terran.room.roomId);
    await table.pass(25);
    expect([phase(watcher), watcher.room.state.both.begun]).toEqual(["muster", false]);
    const [willing] = await table.battle(CHOICES, AT_ONCE);
    const witness = await watch(willing.room.roomId);
    await table.pass(2);
    expect([phase(witness), witness.room.state.delay]).toEqual(["battle", 0]);
  });
});

describe("the doors", () => {
  beforeEach(async () => {
    table = await lay(servicesFor([]));
  });

  const unharmed = (players: readonly Player[]) => expectFightOn(table, players);

  test("who asks for what there is not, or in the wrong way, is turned away", async () => {
    const players = await table.battle(CHOICES, AT_ONCE);
    const code = players[0].room.roomId;
    await watch(code);
    const refused: readonly [unknown, string][] = [
      [wellFormed("AAAAAA"), "no-such-battle"],
      [wellFormed("../../"), "no-such-battle"],
      [{ version: WIRE_VERSION }, "bad-request"],
      [{ version: WIRE_VERSION, code: 7 }, "bad-request"],
      [{ version: WIRE_VERSION, code: { $ne: "" } }, "bad-request"],
      [{ version: WIRE_VERSION, code: "A".repeat(2000) }, "bad-request"],
      [{ ...wellFormed(code), version: WIRE_VERSION + 1 }, "version"],
      [{ code }, "bad-request"],
      [{}, "bad-request"],
    ];
    for (const [options, reason] of refused) {
      await expect(new Client(table.url).joinOrCreate(WATCH, options as object), JSON.stringify(options)).rejects.toThrow(reason);
    }
    expect((await matchMaker.query({ name: WATCH })).length).toBe(1);
    await unharmed(players);
  });

  test("an audience's room is opened for a battle only, and a battle never by being matched to one", async () => {
    const players = await table.battle(CHOICES, AT_ONCE);
    const code = players[0].room.roomId;
    await expect(new Client(table.url).create(WATCH, wellFormed(code))).rejects.toThrow("bad-request");
    await expect(new Client(table.url).join(WATCH, wellFormed(code))).rejects.toThrow("bad-request");
    for (const path of [
      "joinOrCreate/battle",
      "joinOrCreate/b%61ttle",
      "join/battle",
      "joinOrCreate/lobby",
      "create/watch/",
      "create/seek",
    ]) {
      const body = JSON.stringify({ version: WIRE_VERSION, name: "Worf", side: "terran", open: true, choices: CHOICES });
      const headers = { "content-type": "application/json" };
      const response = await fetch(`${table.url}/matchmake/${path}`, { method: "POST", body, headers });
      expect(response.status, path).toBe(403);
    }
    await unharmed(players);
  });

  test("frames cut short, mangled or made up harm neither the battle nor the rest of its audience", async () => {
    const players = await table.battle(CHOICES, AT_ONCE);
    const code = players[0].room.roomId;
    const [one, other] = [await watch(code), await watch(code)];
    one.room.reconnection.enabled = false;
    let seed = 7;
    const byte = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % 256;
    };
    for (let i = 0; i < 110; i++) {
      // The codes of the protocol lie between 8 and 31; the bits above them are its modifiers.
      one.room.connection.send(Uint8Array.from([8 + (byte() % 24) + 32 * (byte() % 8), ...Array.from({ length: byte() % 24 }, byte)]));
    }
    await settle(30);
    await unharmed(players);
    expect([other.room.connection.isOpen, phase(other)]).toEqual([true, "battle"]);
    expect(await other.say({ kind: "phrase", phrase: "thanks" })).toEqual({ ok: true });
  });

  test("who watches gives no orders and has no say in anything", async () => {
    const players = await table.battle(CHOICES, AT_ONCE);
    const watcher = await watch(players[0].room.roomId);
    for (const type of [MESSAGE.order, MESSAGE.rematch, MESSAGE.pause, MESSAGE.captain]) {
      watcher.room.send(type as never, { kind: "resign" } as never);
    }
    await unharmed(players);
    expect(watcher.room.connection.isOpen).toBe(true);
    expect(phase(watcher)).toBe("battle");
  });

  test.each<[unknown, string]>([
    [{ kind: "line", text: "" }, "talk-empty"],
    [{ kind: "line", text: "x".repeat(141) }, "talk-long"],
    [{ kind: "line", text: "x".repeat(1000) }, "bad-request"],
    [{ kind: "line", text: "a\u202Eb" }, "talk-unseen"],
    [{ kind: "line", text: "see https://x.example" }, "talk-markup"],
    [{ kind: "ping", x: 0, y: 0 }, "bad-request"],
    [{ kind: "phrase", phrase: "nonsense" }, "bad-request"],
    [{ kind: "line", text: "x", name: "Sisko", seat: 0 }, "bad-request"],
    [7, "bad-request"],
    [null, "bad-request"],
  ])("saying %j is refused: %s", async (payload, code) => {
    const [terran] = await table.battle(CHOICES, AT_ONCE);
    const [speaker, other] = [await watch(terran.room.roomId), await watch(terran.room.roomId)];
    expect(await speaker.say(payload)).toMatchObject({ ok: false, code, text: expect.stringMatching(/\w/) });
    await settle(20);
    expect(other.said).toEqual([]);
  });

  test("who talks too fast, or says the same again, is asked to wait; who floods is cut off", async () => {
    const players = await table.battle(CHOICES, AT_ONCE);
    const [speaker, other] = [await watch(players[0].room.roomId), await watch(players[0].room.roomId)];
    for (let i = 0; i < 5; i++) expect(await speaker.say({ kind: "line", text: `line ${i}` })).toEqual({ ok: true });
    expect(await speaker.say({ kind: "line", text: "line 4" })).toMatchObject({ code: "talk-same" });
    expect(await speaker.say({ kind: "line", text: "more" })).toMatchObject({ code: "too-fast" });
    for (let i = 0; i < 400; i++) speaker.room.send("nonsense" as never);
    await settle(50);
    expect(speaker.room.connection.isOpen).toBe(false);
    expect(other.room.connection.isOpen).toBe(true);
    await unharmed(players);
  });
});
