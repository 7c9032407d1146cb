import { Client } from "@colyseus/sdk";
import { OPENINGS_BURST } from "@terok-nor/shared/wire/limits.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clear, lay, settle, type Table } from "./testing/table.ts";

let table: Table;
beforeEach(async () => {
  table = await lay();
});
afterEach(() => clear(table));

test("health tells how many play, and nothing of them", async () => {
  await table.battle();
  const response = await fetch(`${table.url}/health`);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: "ok", battles: 1, players: 2, uptime: expect.any(Number) });
});

test("a server that has started is ready for people", async () => {
  const response = await fetch(`${table.url}/ready`);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ ready: true, reason: null });
});

test("the server has answers of its own only where it says so", async () => {
  expect((await fetch(`${table.url}/no-such-page`)).status).toBe(404);
  // A page open since before an upgrade asks for parts that are gone: the start page in their place would be run.
  const gone = await fetch(`${table.url}/assets/lobby-B4dHa5h0.js`);
  expect([gone.status, gone.headers.get("content-type"), gone.headers.get("cache-control")]).toEqual([
    404,
    "application/json; charset=utf-8",
    "no-store",
  ]);
  expect((await fetch(`${table.url}/../../package.json`)).status).toBe(404);
  expect((await fetch(`${table.url}/%2e%2e/%2e%2e/package.json`)).status).toBe(404);
});

test("one address cannot open battles without end", async () => {
  const attempts = Array.from({ length: OPENINGS_BURST + 3 }, () => new Client(table.url).create("battle", {}));
  const reasons = (await Promise.allSettled(attempts)).map((attempt) => String((attempt as PromiseRejectedResult).reason.message));
  expect(reasons.filter((reason) => reason === "too-many").length).toBe(3);
  expect(reasons.filter((reason) => reason === "bad-request").length).toBe(OPENINGS_BURST);
});

test("when the server stops, every page is told so", async () => {
  const [terran] = await table.battle();
  const told = new Promise<number>((resolve) => terran.room.onLeave((code) => resolve(code)));
  const stopping = table.serving.stop();
  expect(await told).toBe(4001);
  await settle(10);
  await stopping;
  await expect(fetch(`${table.url}/health`)).rejects.toThrow();
});
