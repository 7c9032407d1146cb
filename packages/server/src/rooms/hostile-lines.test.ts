import { once } from "node:events";
import { connect } from "node:net";
import { CONTROL_FRAMES_PER_SECOND, JOIN_WITHIN_S, WRONG_FRAMES } from "@terok-nor/shared/wire/limits.ts";
import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { WebSocket } from "ws";
import { matchMaker, Protocol } from "../colyseus/colyseus.ts";
import { clear, expectFightOn, lay, type Player, settle, type Table } from "../testing/table.ts";
import { choicesOf, phaseOf } from "./muster.ts";
import { termsOf } from "./terms.ts";

let table: Table;
beforeEach(async () => {
  table = await lay();
});
afterEach(() => clear(table));

const fightsOn = (players: readonly Player[]) => expectFightOn(table, players);

/**
 * Asks for a line with a target of one's own, as no browser lets a page.
 * @returns what the server said, and that it hung up.
 */
async function askRaw(target: string): Promise<string> {
  const socket = connect(table.serving.port, "127.0.0.1");
  const head = ["Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=="];
  socket.end([`GET ${target} HTTP/1.1`, "Host: x", ...head, "", ""].join("\r\n"));
  let said = "";
  socket.on("data", (bytes) => {
    said += bytes.toString("latin1");
  });
  await once(socket, "close");
  return said;
}

/** A place in a battle's room on a line of one's own, on which nothing is said unless it is told to. */
async function takePlace(): Promise<WebSocket> {
  const { roomId } = (await table.open("Quark", "terran")).room;
  const options = { version: WIRE_VERSION, name: "Brunt" };
  const headers = { "Content-Type": "application/json" };
  const answer = await fetch(`${table.url}/matchmake/joinById/${roomId}`, { method: "POST", headers, body: JSON.stringify(options) });
  const { sessionId, processId } = (await answer.json()) as { sessionId: string; processId: string };
  const line = new WebSocket(`${table.url.replace("http", "ws")}/${processId}/${roomId}?sessionId=${sessionId}`);
  await once(line, "open");
  await settle(20);
  return line;
}

const isOpen = (line: WebSocket) => line.readyState === WebSocket.OPEN;

test.each(["*:70000/x", "*", "//", "/", "http://[::1/x", "/process/ACDEFG", "/%", "x"])(
  "asking for a line to %s ends the asking and nothing else",
  async (target) => {
    const players = await table.battle();
    expect(await askRaw(target)).toMatch(/^(HTTP\/1\.1 400|$)/);
    await fightsOn(players);
  },
);

test.each([
  ["an input whose slot has a length below 0", [20, 0, 255]],
  ["an input with a stamp block that never ends", [148, 206, 255, 255, 255, 255, 0, 0, 0, 0]],
])("%s, from whoever has a seat, freezes nothing", async (_what, frame) => {
  const players = await table.battle();
  const guest = await table.open("Quark", "terran");
  guest.room.connection.send(Uint8Array.from(frame));
  await settle(20);
  await fightsOn(players);
  expect(guest.room.connection.isOpen).toBe(true);
});

test("a line on which frames come that no page sends is cut after a few", async () => {
  const players = await table.battle();
  const guest = await table.open("Quark", "terran");
  guest.room.reconnection.enabled = false;
  for (let i = 0; i <= WRONG_FRAMES; i++) guest.room.connection.send(Uint8Array.from([20, 0, 255]));
  await settle(40);
  expect(guest.room.connection.isOpen).toBe(false);
  await fightsOn(players);
});

test("a page that takes its place and never begins has nothing kept for it, and is let go after a while", async () => {
  const line = await takePlace();
  const request = [Protocol.ROOM_REQUEST, 1, 165, ...Buffer.from("ready"), 0x81, 165, ...Buffer.from("ready"), 0xc3];
  for (let i = 0; i < 60; i++) line.send(Uint8Array.from(request));
  await settle(40);
  const [waiting] = [...matchMaker.getLocalRoomById(roomOf(line)).clients].slice(-1);
  expect((waiting as unknown as { _enqueuedMessages: unknown[] })._enqueuedMessages.length).toBeLessThan(5);
  expect(isOpen(line)).toBe(true);
  await table.pass(JOIN_WITHIN_S + 1);
  expect(isOpen(line)).toBe(false);
});

test("a request of a name that nobody knows is not echoed", async () => {
  const guest = await table.open("Quark", "terran");
  await settle(40);
  const got: number[] = [];
  (guest.room.connection.transport as unknown as { ws: WebSocket }).ws.addEventListener("message", ({ data }) => {
    got.push((data as ArrayBuffer).byteLength);
  });
  const name = "x".repeat(31);
  guest.room.connection.send(Uint8Array.from([Protocol.ROOM_REQUEST, 1, 0xa0 + name.length, ...Buffer.from(name)]));
  await settle(40);
  expect(got).toEqual([]);
});

test("signs of life are answered, but not as many as anybody likes", async () => {
  const players = await table.battle();
  const line = await takePlace();
  line.ping();
  await once(line, "pong");
  for (let i = 0; i < 3 * CONTROL_FRAMES_PER_SECOND; i++) line.ping();
  await settle(40);
  expect(isOpen(line)).toBe(false);
  await fightsOn(players);
});

test.each([
  ["choose", { galors: undefined }],
  ["choose", { mode: undefined }],
  ["choose", { overhaul: undefined }],
  ["terms", { rated: undefined }],
  ["terms", { series: undefined }],
  ["terms", { pauses: undefined }],
] as const)("%s with %j is refused, and both can still begin", async (type, payload) => {
  const terran = await table.open("Sisko", "terran");
  const alliance = await table.join("Worf", terran.room.roomId);
  await table.pass(0.5);
  const agreed = () => [choicesOf(terran.room.state as never), termsOf(terran.room.state as never)];
  const before = agreed();
  expect(await terran.ask(type, payload)).toMatchObject({ ok: false, code: "bad-request" });
  await table.pass(0.5);
  expect(agreed()).toEqual(before);
  for (const each of [terran, alliance]) await each.ask(MESSAGE.ready, { ready: true });
  await table.pass(5.1);
  expect(phaseOf(terran.room.state as never)).toBe("battle");
});

function roomOf(line: WebSocket): string {
  return /\/([A-Z0-9]+)\?/.exec(line.url)?.[1] ?? "";
}
