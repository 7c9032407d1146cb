import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { openDatabase } from "../archive/database/open.ts";
import { archiveIn } from "../archive/open-archive.ts";
import { forOperators } from "./operators.ts";
import { Readiness } from "./readiness.ts";

const closings: (() => void)[] = [];
afterEach(() => {
  for (const close of closings.splice(0)) close();
});

/** The answers alone on a port, over an archive whose database can be taken away. */
async function served() {
  const db = await openDatabase(":memory:");
  const operators = forOperators(await archiveIn(db), null);
  const http = createServer((request, response) => void operators.answers[request.url ?? ""]?.(request, response));
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  closings.push(() => http.close().closeAllConnections());
  const ask = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${(http.address() as AddressInfo).port}${path}`);
    return { status: response.status, body: (await response.json()) as { ready?: boolean; reason?: string } };
  };
  return { db, operators, ask };
}

test("a server is ready once its battles are taken up, until it stops, and says why it is not", async () => {
  const { operators, ask } = await served();
  expect(await ask("/ready")).toEqual({ status: 503, body: { ready: false, reason: expect.stringMatching(/is starting.*\.$/) } });
  operators.readiness.stage = "open";
  expect(await ask("/ready")).toEqual({ status: 200, body: { ready: true, reason: null } });
  operators.readiness.stage = "stopping";
  expect(await ask("/ready")).toEqual({ status: 503, body: { ready: false, reason: "The server is stopping." } });
});

test("one whose database is out is not ready, and says so", async () => {
  const { db, operators, ask } = await served();
  operators.readiness.stage = "open";
  await db.destroy();
  expect(await ask("/ready")).toEqual({
    status: 503,
    body: { ready: false, reason: expect.stringMatching(/^The database does not answer/) },
  });
});

test("a database that hangs counts as out, and is asked by one at a time; one that comes back is found", async () => {
  let asked = 0;
  let answer: () => void = () => undefined;
  const readiness = new Readiness(() => {
    asked += 1;
    return new Promise<void>((resolve) => {
      answer = resolve;
    });
  });
  readiness.stage = "open";
  const all = await Promise.all(Array.from({ length: 50 }, () => readiness.whyNot()));
  expect(new Set(all)).toEqual(new Set([expect.stringMatching(/^The database does not answer/)]));
  expect(asked).toBe(1);
  answer();
  await sleep(1100);
  const again = readiness.whyNot();
  answer();
  expect(await again).toBe(null);
  expect(asked).toBe(2);
}, 10_000);
