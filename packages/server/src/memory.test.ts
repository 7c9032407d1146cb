import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { NewAccount } from "@terok-nor/shared/wire/api.ts";
import { expect, onTestFinished, test } from "vitest";
import { log } from "./kit/log.ts";
import { serve } from "./serve.ts";

log.level = "silent";

test("a server knows again whom the one before it knew", async () => {
  const folder = mkdtempSync(join(tmpdir(), "terok-nor-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const start = () => serve({ port: 0, host: "127.0.0.1", signOfLife: 0, database: join(folder, "archive.sqlite") });
  const first = await start();
  const made = await fetch(`http://127.0.0.1:${first.port}/api/account`, { method: "POST" });
  const { key, me } = (await made.json()) as NewAccount;
  await first.stop();
  const second = await start();
  const headers = { Authorization: `Bearer ${key}` };
  expect(await (await fetch(`http://127.0.0.1:${second.port}/api/me`, { headers })).json()).toEqual(me);
  await second.stop();
}, 20_000);

test("a server told of no database remembers nothing, and says to old keys that it does not know them", async () => {
  const start = () => serve({ port: 0, host: "127.0.0.1", signOfLife: 0 });
  const first = await start();
  const made = await fetch(`http://127.0.0.1:${first.port}/api/account`, { method: "POST" });
  const { key } = (await made.json()) as NewAccount;
  await first.stop();
  const second = await start();
  const answer = await fetch(`http://127.0.0.1:${second.port}/api/me`, { headers: { Authorization: `Bearer ${key}` } });
  expect(answer.status).toBe(401);
  expect(await answer.json()).toEqual({ code: "bad-key", text: expect.any(String) });
  await second.stop();
}, 20_000);
