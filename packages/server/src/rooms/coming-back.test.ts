import { once } from "node:events";
import { Client } from "@colyseus/sdk";
import { shipsIn } from "@terok-nor/shared/battle/counts.ts";
import { CLOSED } from "@terok-nor/shared/wire/closing.ts";
import { CLAIM_STANDS_S } from "@terok-nor/shared/wire/conduct.ts";
import { GRACE_S, RESUME_S, ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import WebSocket from "ws";
import { matchMaker, Protocol } from "../colyseus/colyseus.ts";
import { clear, lay, type Player, playerOf, settle, type Table } from "../testing/table.ts";
import { Absences } from "./absences.ts";
import { choicesOf, phaseOf } from "./muster.ts";

let table: Table;
beforeEach(async () => {
  table = await lay();
});
afterEach(() => clear(table));

/** The page is gone without a word, as when a tab reloads or a line is cut. */
async function cut(player: Player): Promise<void> {
  player.room.reconnection.enabled = false;
  player.room.connection.close();
  await settle(50);
}

async function comeBack(player: Player): Promise<Player> {
  const back = playerOf(await new Client(table.url).reconnect<RoomState>(player.room.reconnectionToken, RoomState));
  await settle(50);
  return back;
}

const resultOf = (player: Player) => JSON.parse(player.room.state.result) as BattleResult;

test("after a reload one is the same player, the battle has waited and goes on after a countdown", async () => {
  const [terran, alliance] = await table.battle();
  await table.pass(1);
  await cut(terran);
  await table.pass(3);
  const { state } = alliance.room;
  expect([state.paused, state.missing, state.pauseLeft]).toEqual([true, 0, GRACE_S + CLAIM_STANDS_S - 3]);
  const waiting = state.secondPicture.tick;

  const back = await comeBack(terran);
  await table.pass(0.2);
  expect(back.seat).toBe(terran.seat);
  expect(back.room.state.firstPicture.begun).toBe(true);
  expect(back.room.state.secondPicture?.begun ?? false).toBe(false);
  expect(state.paused).toBe(true);
  await table.pass(RESUME_S + 1.2);
  expect(state.paused).toBe(false);
  expect(state.secondPicture.tick).toBeGreaterThan(waiting);
  expect(await back.ask(MESSAGE.order, { kind: "hold", ships: [2] })).toEqual({ ok: true });
});

test("whoever shows the pass of a seat has it, from any page; the page before is told, and nobody waits", async () => {
  const [terran, alliance] = await table.battle();
  await table.pass(1);
  const told = new Promise((resolve) => terran.room.onLeave(resolve));
  terran.room.reconnection.enabled = false;
  const join = { version: WIRE_VERSION, name: "Whoever", back: true, pass: terran.pass };
  const again = playerOf(await new Client(table.url).joinById<RoomState>(terran.room.roomId, join, RoomState));
  await settle(50);
  expect(await told).toBe(CLOSED.elsewhere);
  await table.pass(0.5);
  expect(again.seat).toBe(terran.seat);
  expect(alliance.room.state.paused).toBe(false);
  expect(await again.ask(MESSAGE.order, { kind: "hold", ships: [2] })).toEqual({ ok: true });
  await table.pass(GRACE_S + CLAIM_STANDS_S + 1);
  expect(phaseOf(alliance.room.state)).toBe("battle");
});

/** Comes back by the pass, and is gone again before the page has taken in that it is there, as one that reloads. */
async function comeHalfBack({ room, pass }: Player): Promise<void> {
  const options = { version: WIRE_VERSION, name: "Whoever", back: true, pass };
  const headers = { "Content-Type": "application/json" };
  const asked = { method: "POST", headers, body: JSON.stringify(options) };
  const answer = await fetch(`${table.url}/matchmake/joinById/${room.roomId}`, asked);
  const { sessionId, processId } = (await answer.json()) as { sessionId: string; processId: string };
  const line = new WebSocket(`${table.url.replace("http", "ws")}/${processId}/${room.roomId}?sessionId=${sessionId}`);
  await once(line, "message");
  line.terminate();
  await settle(50);
}

test("whoever reloads while only just coming back keeps the seat, and has it for as long as anybody whose line dropped", async () => {
  const [terran, alliance] = await table.battle();
  await table.pass(1);
  await cut(terran);
  await comeHalfBack(terran);
  expect(phaseOf(alliance.room.state)).toBe("battle");
  const join = { version: WIRE_VERSION, name: "Whoever", back: true, pass: terran.pass };
  const again = playerOf(await new Client(table.url).joinById<RoomState>(terran.room.roomId, join, RoomState));
  await settle(50);
  expect(again.seat).toBe(terran.seat);
  await table.pass(RESUME_S + 1.5);
  expect(alliance.room.state.paused).toBe(false);

  await cut(again);
  await comeHalfBack(terran);
  await table.pass(GRACE_S + CLAIM_STANDS_S + 1);
  expect(resultOf(alliance)).toMatchObject({ winner: "alliance" });
});

test("a pass that is nobody's leads nowhere, and one whose seat was left no longer does", async () => {
  const [terran, alliance] = await table.battle();
  const join = (pass: string) =>
    new Client(table.url).joinById(terran.room.roomId, { version: WIRE_VERSION, name: "Quark", back: true, pass });
  await expect(join("A".repeat(22))).rejects.toThrow("no-seat");
  await expect(join("A".repeat(65))).rejects.toThrow("bad-request");
  await table.pass(1);
  await terran.room.leave();
  await table.pass(0.5);
  expect(phaseOf(alliance.room.state)).toBe("result");
  await expect(join(terran.pass)).rejects.toThrow("no-seat");
});

test("while the battle waits, nobody gains by giving orders", async () => {
  const [terran, alliance] = await table.battle();
  await cut(alliance);
  await table.pass(0.5);
  expect(await terran.ask(MESSAGE.order, { kind: "hold", ships: [2] })).toMatchObject({ ok: false, code: "paused" });
});

test("whoever does not come back has lost once the other claims it, and at the latest when the seat is kept no longer", async () => {
  const [terran, alliance] = await table.battle();
  await cut(terran);
  expect(await alliance.ask(MESSAGE.claim, { as: "win" })).toMatchObject({ ok: false, code: "no-claim" });
  await table.pass(GRACE_S + 0.5);
  expect(phaseOf(alliance.room.state)).toBe("battle");
  expect(await alliance.ask(MESSAGE.claim, { as: "win" })).toEqual({ ok: true });
  await table.pass(0.3);
  expect(phaseOf(alliance.room.state)).toBe("result");
  expect(JSON.parse(alliance.room.state.aftermath)).toMatchObject({ decision: "claimed", by: "alliance" });

  const [gone, waits] = await table.battle();
  await cut(gone);
  await table.pass(GRACE_S + CLAIM_STANDS_S + 0.5);
  expect(resultOf(waits)).toMatchObject({ winner: "alliance", ending: "resigned" });
  await expect(comeBack(gone)).rejects.toThrow();
});

test("whoever waits may also let nothing come of it", async () => {
  const [terran, alliance] = await table.battle();
  await cut(alliance);
  await table.pass(GRACE_S + 0.5);
  expect(await terran.ask(MESSAGE.claim, { as: "void" })).toEqual({ ok: true });
  await table.pass(0.3);
  expect(resultOf(terran)).toMatchObject({ winner: null, ending: "void", margin: 0 });
});

test("whoever leaves a battle has lost it", async () => {
  const [terran, alliance] = await table.battle();
  await terran.room.leave();
  await table.pass(0.3);
  expect(phaseOf(alliance.room.state)).toBe("result");
  expect(resultOf(alliance)).toMatchObject({ winner: "alliance", ending: "resigned" });
  expect(JSON.parse(alliance.room.state.aftermath)).toMatchObject({ decision: "left", by: "terran" });
});

test("a token opens one's own seat only, and only once it is asked for rightly", async () => {
  const [terran] = await table.battle();
  await cut(terran);
  const [room] = terran.room.reconnectionToken.split(":");
  await expect(new Client(table.url).reconnect(`${room}:madeup`)).rejects.toThrow();
  expect((await comeBack(terran)).seat).toBe(0);
});

test("the countdown stops when one is gone, and both must say again that they are ready", async () => {
  const terran = await table.open("Sisko", "terran");
  const alliance = await table.join("Worf", terran.room.roomId);
  for (const player of [terran, alliance]) await player.ask(MESSAGE.ready, { ready: true });
  await table.pass(2);
  await cut(alliance);
  await table.pass(6);
  expect(phaseOf(terran.room.state)).toBe("muster");
  expect(terran.room.state.secondSeat.connected).toBe(false);
  await comeBack(alliance);
  await table.pass(6);
  expect(phaseOf(terran.room.state)).toBe("muster");
});

test("resigning decides the battle; asked for by both, the next begins with sides swapped", async () => {
  const [terran, alliance] = await table.battle();
  expect(await alliance.ask(MESSAGE.rematch)).toMatchObject({ ok: false, code: "wrong-phase" });
  expect(await alliance.ask(MESSAGE.order, { kind: "resign" })).toEqual({ ok: true });
  await table.pass(0.3);
  expect(resultOf(terran)).toMatchObject({ winner: "terran", ending: "resigned" });
  expect(resultOf(terran).ships.length).toBe(shipsIn(choicesOf(terran.room.state)));
  const firstSeed = terran.room.state.seed;

  expect(await terran.ask(MESSAGE.rematch)).toEqual({ ok: true });
  await table.pass(0.3);
  expect(phaseOf(terran.room.state)).toBe("result");
  expect(await alliance.ask(MESSAGE.rematch)).toEqual({ ok: true });
  await table.pass(6);
  expect(phaseOf(terran.room.state)).toBe("battle");
  expect(terran.room.state.seed).not.toBe(firstSeed);
  const names = (player: Player) =>
    [...(player.seat === 0 ? player.room.state.firstPicture : player.room.state.secondPicture).ships]
      .filter((ship) => ship.id !== 255)
      .map((ship) => ship.name);
  expect(names(terran)).toContain("flagship");
  expect(names(alliance)).toContain("defiant");
});

test("leaving the muster frees the seat for somebody else", async () => {
  const terran = await table.open("Sisko", "terran");
  const alliance = await table.join("Worf", terran.room.roomId);
  await alliance.room.leave();
  await table.pass(0.3);
  expect(terran.room.state.secondSeat.name).toBe("");
  await table.join("Garak", terran.room.roomId);
  await table.pass(0.3);
  expect(terran.room.state.secondSeat.name).toBe("Garak");
});

test("someone who drops again and again cannot hold up the battle for longer than their share", () => {
  const absences = new Absences();
  absences.begin(120);
  let paused = 0;
  for (let times = 0; times < 40; times++) {
    absences.leave(0, GRACE_S, () => expect.unreachable());
    for (let step = 0; step < 10 * ROOM_HZ; step++) paused += absences.step().paused ? 1 : 0;
    absences.comeBack(0);
    for (let step = 0; step < RESUME_S * ROOM_HZ; step++) paused += absences.step().paused ? 1 : 0;
  }
  expect(paused).toBe(120 * ROOM_HZ);
});

test("a pause that was called lasts until its caller ends it or has no more, and the other cannot end it", () => {
  const absences = new Absences();
  absences.begin(20);
  const stepFor = (seconds: number) => {
    let paused = 0;
    for (let step = 0; step < seconds * ROOM_HZ; step++) paused += absences.step().paused ? 1 : 0;
    return paused / ROOM_HZ;
  };
  expect(absences.call(0)).toBe(true);
  expect(stepFor(4)).toBe(4);
  absences.release();
  expect(stepFor(60)).toBe(RESUME_S);
  expect(absences.call(0)).toBe(true);
  // What is left, less what is kept for going on, and that.
  expect(stepFor(60)).toBe(20 - 4 - RESUME_S);
  expect(absences.call(0)).toBe(false);
  expect(absences.call(1)).toBe(true);
});

test("a pause is called, shown and ended over the wire, and only by whoever called it", async () => {
  const [terran, alliance] = await table.battle();
  expect(await terran.ask(MESSAGE.pause, { pause: true })).toEqual({ ok: true });
  await table.pass(1);
  expect([alliance.room.state.paused, alliance.room.state.pausedBy]).toEqual([true, 0]);
  expect(await alliance.ask(MESSAGE.pause, { pause: false })).toMatchObject({ code: "not-yours" });
  expect(await alliance.ask(MESSAGE.pause, { pause: true })).toMatchObject({ code: "no-pause-left" });
  expect(await terran.ask(MESSAGE.pause, { pause: false })).toEqual({ ok: true });
  await table.pass(RESUME_S + 0.3);
  expect([alliance.room.state.paused, alliance.room.state.pausedBy]).toEqual([false, 255]);
});

test("a page that stops reading is cut off before much is piled up for it, and the other plays on", async () => {
  const terran = await table.open("Sisko", "terran");
  const reader = await readerOf(terran.room.roomId);
  await table.pass(0.3);
  expect(terran.room.state.secondSeat.connected).toBe(true);
  reader.pause();
  const room = matchMaker.getLocalRoomById(terran.room.roomId);
  const client = room.clients.find(({ sessionId }) => sessionId !== terran.room.sessionId);
  // Enough to fill what the system itself keeps for a socket.
  for (let i = 0; i < 16; i++) client?.raw(Buffer.alloc(1024 * 1024));
  await settle(50);
  await table.pass(0.3);
  expect(terran.room.state.secondSeat.connected).toBe(false);
  expect(terran.room.connection.isOpen).toBe(true);
  reader.terminate();
});

/** A bare socket in a battle's second seat: unlike a page's, it can be made to stop reading. */
async function readerOf(code: string): Promise<WebSocket> {
  const body = JSON.stringify({ version: WIRE_VERSION, name: "Quark" });
  const headers = { "Content-Type": "application/json" };
  const reserved = await fetch(`${table.url}/matchmake/joinById/${code}`, { method: "POST", headers, body });
  const { processId, sessionId } = (await reserved.json()) as { processId: string; sessionId: string };
  const socket = new WebSocket(`${table.url.replace("http", "ws")}/${processId}/${code}?sessionId=${sessionId}`);
  await new Promise((resolve) => socket.once("message", resolve));
  socket.send(Uint8Array.from([Protocol.JOIN_ROOM]));
  await settle(20);
  return socket;
}
