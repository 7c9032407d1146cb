import { matchMaker } from "@colyseus/core";
import { Client } from "@colyseus/sdk";
import { createCaptain } from "@terok-nor/commander/captain.ts";
import { otherSide } from "@terok-nor/shared/ships/types.ts";
import type { Meeting } from "@terok-nor/shared/wire/api.ts";
import { CLAIM_STANDS_S } from "@terok-nor/shared/wire/conduct.ts";
import { GRACE_S } from "@terok-nor/shared/wire/limits.ts";
import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { CAPTAIN_LEVELS, NONE } from "@terok-nor/shared/wire/tables.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { CHOICES, clear, lay, type Player, playerOf, settle, type Table } from "../testing/table.ts";
import { phaseOf } from "./muster.ts";

vi.mock("@terok-nor/commander/captain.ts", async (importOriginal) => {
  const real = await importOriginal<typeof import("@terok-nor/commander/captain.ts")>();
  return { ...real, createCaptain: vi.fn(real.createCaptain) };
});
const { createCaptain: real } = await vi.importActual<typeof import("@terok-nor/commander/captain.ts")>("@terok-nor/commander/captain.ts");

let table: Table;
beforeEach(async () => {
  vi.mocked(createCaptain).mockImplementation(real);
  table = await lay();
});
afterEach(() => clear(table));

const RAIDER_HERE = { ...CHOICES, raiderAway: 0 };
const BOTH = { terran: "officer", alliance: "admiral" } as const;
const level = (index: number) => CAPTAIN_LEVELS[index];
const shipsOf = ({ room }: Player) => [...room.state.firstPicture.ships].filter((ship) => ship.id !== NONE).map((ship) => ship.name);
const resultOf = ({ room }: Player) => JSON.parse(room.state.result) as BattleResult;
/** An empty room is kept for a second, by a clock that is not turned by hand. */
const closed = (code: string) => vi.waitFor(async () => expect(await matchMaker.query({ roomId: code })).toEqual([]), { timeout: 3000 });
const listed = async () => ((await (await fetch(`${table.url}/api/meeting`)).json()) as Meeting).open.map(({ code }) => code);

/** Keeps every byte a page is sent from now on, as text. */
function overhear({ room }: Player): string[] {
  const heard: string[] = [];
  const { events } = room.connection;
  const take = events.onmessage;
  events.onmessage = (event: MessageEvent) => {
    heard.push(Buffer.from(event.data).toString("latin1"));
    take?.(event);
  };
  return heard;
}

async function cut({ room }: Player): Promise<void> {
  room.reconnection.enabled = false;
  room.connection.close();
  await settle(50);
}

async function comeBack({ room }: Player): Promise<Player> {
  const back = playerOf(await new Client(table.url).reconnect<RoomState>(room.reconnectionToken, RoomState));
  await settle(50);
  return back;
}

describe("alone against a captain", () => {
  test.each(["terran", "alliance"] as const)("the battle begins at once, and the captain of the other side orders (%s)", async (side) => {
    const player = await table.alone(side, "admiral", RAIDER_HERE);
    const { state } = player.room;
    expect(phaseOf(state)).toBe("battle");
    expect(shipsOf(player)).toContain(side === "terran" ? "defiant" : "flagship");
    expect([level(state.secondSeat.captain), state.secondSeat.side, state.secondSeat.name]).toEqual([
      "admiral",
      side === "terran" ? 1 : 0,
      "",
    ]);
    expect(state.firstSeat.captain).toBe(NONE);
    await table.pass(6);
    await player.ask(MESSAGE.order, { kind: "resign" });
    await table.pass(0.3);
    const { debrief } = resultOf(player);
    expect(debrief.length).toBeGreaterThan(0);
    expect(new Set(debrief.map((line) => line.side))).toEqual(new Set([otherSide(side)]));
  });

  test("nothing of the captain's reasons, nor of its picture, reaches the player before the result", async () => {
    const player = await table.alone("alliance", "admiral", RAIDER_HERE);
    const heard = overhear(player);
    await table.pass(8);
    const before = heard.join("\n");
    await player.ask(MESSAGE.order, { kind: "resign" });
    await table.pass(0.3);
    const intentions = new Set(resultOf(player).debrief.map((line) => line.intention));
    expect(intentions.size).toBeGreaterThan(0);
    for (const intention of intentions) {
      expect(before).not.toContain(intention);
      expect(heard.join("\n")).toContain(intention);
    }
    expect(player.intents).toEqual([]);
    expect(player.room.state.secondPicture?.begun ?? false).toBe(false);
  });

  test("a captain always fights again, with sides swapped", async () => {
    const player = await table.alone("terran", "cadet");
    await player.ask(MESSAGE.order, { kind: "resign" });
    await table.pass(0.3);
    expect(phaseOf(player.room.state)).toBe("result");
    expect(await player.ask(MESSAGE.rematch)).toEqual({ ok: true });
    await table.pass(5.5);
    const { state } = player.room;
    expect(phaseOf(state)).toBe("battle");
    expect(shipsOf(player)).toContain("flagship");
    expect([level(state.secondSeat.captain), state.secondSeat.side]).toEqual(["cadet", 0]);
  });

  test("a dropped player's seat is kept and the battle waits; for good gone, the room ends", async () => {
    const player = await table.alone("terran", "officer");
    await table.pass(1);
    const code = player.room.roomId;
    const waiting = player.room.state.firstPicture.tick;
    await cut(player);
    await table.pass(10);
    const back = await comeBack(player);
    await table.pass(0.3);
    expect(back.room.state.firstPicture.tick).toBeLessThan(waiting + 40);
    expect(back.room.state.paused).toBe(true);
    await cut(back);
    await table.pass(GRACE_S + CLAIM_STANDS_S + 1);
    await closed(code);
  });

  test("leaving ends the room, and it was never on the list", async () => {
    const options = { version: WIRE_VERSION, name: "Sisko", side: "terran", open: true, choices: CHOICES, opponent: "cadet" };
    const room = await new Client(table.url).create<RoomState>("battle", options, RoomState);
    await table.pass(1);
    expect(await listed()).toEqual([]);
    await expect(table.join("Kira", room.roomId)).rejects.toThrow("full");
    await room.leave();
    await settle(50);
    await closed(room.roomId);
  });

  test("a captain that throws at every look harms nobody", async () => {
    vi.mocked(createCaptain).mockImplementation((side, rank) => ({
      side,
      level: rank,
      due: () => true,
      think: () => {
        throw new Error("on purpose");
      },
    }));
    const player = await table.alone("terran", "officer", RAIDER_HERE);
    const people = await table.battle();
    for (const one of [player, ...people]) {
      const before = one.room.state.firstPicture?.tick ?? one.room.state.secondPicture.tick;
      await table.pass(1.1);
      expect(one.room.state.firstPicture?.tick ?? one.room.state.secondPicture.tick).toBeGreaterThan(before);
      expect(one.room.connection.isOpen).toBe(true);
    }
    expect(await player.ask(MESSAGE.order, { kind: "hold", ships: [2] })).toEqual({ ok: true });
  });
});

describe("in the muster", () => {
  test("the host seats a captain, who agrees to everything; once the host is ready, the battle begins", async () => {
    const host = await table.open("Sisko", "terran");
    expect(await host.ask(MESSAGE.captain, { level: "officer" })).toEqual({ ok: true });
    await host.ask(MESSAGE.choose, { galors: 4 });
    expect(await host.ask(MESSAGE.side, { side: "alliance" })).toEqual({ ok: true });
    await table.pass(0.3);
    const { state } = host.room;
    expect([level(state.secondSeat.captain), state.secondSeat.side, state.secondSeat.ready]).toEqual(["officer", 0, true]);
    expect(phaseOf(state)).toBe("muster");
    await host.ask(MESSAGE.ready, { ready: true });
    await table.pass(5.3);
    expect(phaseOf(state)).toBe("battle");
    expect(shipsOf(host)).toContain("flagship");
    expect(await host.ask(MESSAGE.captain, { level: null })).toMatchObject({ ok: false, code: "wrong-phase" });
  });

  test("a host who is ready already fights the captain at once, and may think better of it in the countdown", async () => {
    const host = await table.open("Sisko", "terran");
    await host.ask(MESSAGE.ready, { ready: true });
    await host.ask(MESSAGE.captain, { level: "cadet" });
    await table.pass(0.3);
    expect(phaseOf(host.room.state)).toBe("countdown");
    await host.ask(MESSAGE.ready, { ready: false });
    expect(await host.ask(MESSAGE.captain, { level: null })).toEqual({ ok: true });
    await table.pass(6);
    expect(phaseOf(host.room.state)).toBe("muster");
    expect(host.room.state.secondSeat.side).toBe(NONE);
  });

  test("a battle open to all stays listed while a captain keeps the seat, and a person takes its place", async () => {
    const host = await table.open("Sisko", "terran", { open: true });
    await host.ask(MESSAGE.captain, { level: "admiral" });
    await settle(20);
    expect(await listed()).toEqual([host.room.roomId]);
    const guest = await table.join("Worf", host.room.roomId);
    await table.pass(0.3);
    const { secondSeat } = host.room.state;
    expect([secondSeat.name, secondSeat.side, secondSeat.captain, secondSeat.ready]).toEqual(["Worf", 1, NONE, false]);
    expect(await listed()).toEqual([]);
    expect(await host.ask(MESSAGE.captain, { level: "admiral" })).toMatchObject({ ok: false, code: "seat-taken" });
    expect(await guest.ask(MESSAGE.captain, { level: null })).toMatchObject({ ok: false, code: "not-host" });
    expect(await host.ask(MESSAGE.captain, { level: "god" })).toMatchObject({ ok: false, code: "bad-request" });
  });
});

describe("watching two captains", () => {
  test("whoever watches is shown one side, and the other when they like", async () => {
    const watcher = await table.watch(BOTH, RAIDER_HERE);
    await table.pass(2);
    const { state } = watcher.room;
    expect(watcher.seat).toBe(255);
    expect([level(state.firstSeat.captain), level(state.secondSeat.captain)]).toEqual(["officer", "admiral"]);
    expect(shipsOf(watcher)).toContain("defiant");
    expect(shipsOf(watcher)).not.toContain("flagship");
    expect(await watcher.ask(MESSAGE.watch, { side: "alliance" })).toEqual({ ok: true });
    await table.pass(0.5);
    expect(shipsOf(watcher)).toContain("flagship");
    expect(shipsOf(watcher)).not.toContain("defiant");
    expect(state.secondPicture?.begun ?? false).toBe(false);
    expect(await watcher.ask(MESSAGE.watch, { side: "both" })).toMatchObject({ ok: false, code: "bad-request" });
  });

  test("it learns what the captain it looks at intends, a few times a second at most, and anew after a switch", async () => {
    const watcher = await table.watch(BOTH, RAIDER_HERE);
    await table.pass(3);
    expect(watcher.intents.length).toBeGreaterThan(0);
    expect(watcher.intents.length).toBeLessThanOrEqual(7);
    const own = new Set([...watcher.room.state.firstPicture.ships].map((ship) => ship.id));
    for (const intent of watcher.intents.flat()) expect(own).toContain(intent.ship);
    watcher.intents.length = 0;
    await watcher.ask(MESSAGE.watch, { side: "alliance" });
    await table.pass(0.3);
    const fleet = new Set([...watcher.room.state.firstPicture.ships].map((ship) => ship.id));
    expect(watcher.intents.length).toBeGreaterThan(0);
    for (const intent of watcher.intents.flat()) expect(fleet).toContain(intent.ship);
  });

  test("it orders nothing, steers nothing and settles nothing; and players cannot look over", async () => {
    const watcher = await table.watch(BOTH, RAIDER_HERE);
    const spectator = { ok: false, code: "spectator", text: expect.stringMatching(/watching/) };
    expect(await watcher.ask(MESSAGE.order, { kind: "hold", ships: [2] })).toMatchObject(spectator);
    expect(await watcher.ask(MESSAGE.order, { kind: "resign" })).toMatchObject(spectator);
    expect(await watcher.ask(MESSAGE.ready, { ready: false })).toMatchObject(spectator);
    expect(await watcher.ask(MESSAGE.captain, { level: null })).toMatchObject(spectator);
    expect(await watcher.ask(MESSAGE.choose, { galors: 4 })).toMatchObject(spectator);
    expect(await watcher.ask(MESSAGE.side, { side: "alliance" })).toMatchObject(spectator);
    await table.pass(0.5);
    expect(phaseOf(watcher.room.state)).toBe("battle");
    const [terran] = await table.battle();
    expect(await terran.ask(MESSAGE.watch, { side: "alliance" })).toMatchObject({ ok: false, code: "not-watching" });
    await table.pass(0.3);
    expect(shipsOf(terran)).toContain("defiant");
  });

  test("it is on no list, nobody else gets in, a reload brings the watcher back, and when they leave it closes", async () => {
    const watcher = await table.watch(BOTH);
    const code = watcher.room.roomId;
    expect(await listed()).toEqual([]);
    await expect(table.join("Quark", code)).rejects.toThrow("begun");
    await watcher.ask(MESSAGE.watch, { side: "alliance" });
    await cut(watcher);
    await table.pass(3);
    await expect(table.join("Quark", code)).rejects.toThrow("begun");
    const back = await comeBack(watcher);
    await table.pass(0.3);
    expect(back.seat).toBe(255);
    expect(shipsOf(back)).toContain("flagship");
    await table.pass(6);
    expect(back.room.state.paused).toBe(false);
    expect(back.intents.length).toBeGreaterThan(0);
    await back.room.leave();
    await settle(50);
    await closed(code);
  });

  test("two captains can be told to fight again, each with the other's side; both are in the debrief", async () => {
    vi.mocked(createCaptain).mockImplementation((side, rank) => ({
      side,
      level: rank,
      due: (tick) => tick === 20,
      think: () => ({
        orders: [side === "terran" ? { kind: "hold", ships: [2] } : { kind: "resign" }],
        reasons: [{ intention: "wait" as never, ship: 2, target: -1 }],
        hand: null,
      }),
    }));
    const watcher = await table.watch(BOTH, RAIDER_HERE);
    expect(await watcher.ask(MESSAGE.rematch)).toMatchObject({ ok: false, code: "wrong-phase" });
    await table.pass(2);
    expect(resultOf(watcher)).toMatchObject({ winner: "terran", ending: "resigned" });
    expect(new Set(resultOf(watcher).debrief.map((line) => line.side))).toEqual(new Set(["terran", "alliance"]));
    expect(await watcher.ask(MESSAGE.rematch)).toEqual({ ok: true });
    await table.pass(5.5);
    const { state } = watcher.room;
    expect(phaseOf(state)).toBe("battle");
    expect([level(state.firstSeat.captain), state.firstSeat.side]).toEqual(["officer", 1]);
    expect(shipsOf(watcher)).toContain("defiant");
  });
});

test.each([
  [{ opponent: "god" }],
  [{ opponent: 1 }],
  [{ watch: { terran: "cadet" } }],
  [{ watch: { terran: "cadet", alliance: "cadet", both: "cadet" } }],
  [{ watch: { terran: "cadet", alliance: null } }],
  [{ opponent: "cadet", watch: { terran: "cadet", alliance: "cadet" } }],
])("a battle opened with %j is refused", async (extra) => {
  const options = { version: WIRE_VERSION, name: "Sisko", side: "terran", open: false, choices: CHOICES, ...extra };
  await expect(new Client(table.url).create("battle", options)).rejects.toThrow("bad-request");
});
