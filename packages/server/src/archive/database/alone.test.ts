import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { AlreadyServed, claim } from "./alone.ts";

const MAIN = new URL("../../main.ts", import.meta.url).pathname;
let folder: string;
let file: string;
let others: ChildProcess[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "terok-nor-"));
  file = join(folder, "deep", "battles.sqlite");
  others = [];
});
afterEach(() => {
  for (const other of others) other.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

const nothing = () => undefined;

/** A server of its own process on the same file. */
function started(): ChildProcess {
  const env = { ...process.env, PORT: "0", HOST: "127.0.0.1", TEROK_DATA: file, LOG_LEVEL: "silent" };
  const server = spawn(process.execPath, [MAIN], { env, stdio: ["ignore", "pipe", "pipe"] });
  others.push(server);
  return server;
}

test("a database is one server's until that lets go of it", async () => {
  const letGo = await claim(file, nothing);
  await expect(claim(file, nothing)).rejects.toThrow(AlreadyServed);
  const soon = claim(file, nothing);
  await sleep(400);
  await letGo();
  await (await soon)();
}, 20_000);

test("what is forgotten when it is closed is nobody's", async () => {
  await Promise.all([claim(":memory:", nothing), claim(":memory:", nothing)]);
});

test("a file is not shared by several servers, which says so in one sentence", async () => {
  for (const where of [file, ":memory:"])
    await expect(claim(where, nothing, true)).rejects.toThrow(/^Several servers share a Postgres, not a file: .* DATABASE_URL\.$/);
});

test("a second server on the same file says so in one sentence and ends; a killed one leaves nothing behind", async () => {
  const first = started();
  await once(first.stdout as NodeJS.ReadableStream, "data");
  const second = started();
  let said = "";
  second.stderr?.on("data", (text) => {
    said += text;
  });
  const [code] = await once(second, "exit");
  expect(code).toBe(1);
  expect(said).toBe(`Another server is running on ${file}. Stop it first, or give this one a database of its own.\n`);
  first.kill("SIGKILL");
  await once(first, "exit");
  const third = started();
  await once(third.stdout as NodeJS.ReadableStream, "data");
}, 30_000);
