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
import { matchMaker } from "../colyseus/colyseus.ts";
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
