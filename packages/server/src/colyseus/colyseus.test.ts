import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const run = promisify(execFile);
const DOOR = fileURLToPath(new URL("colyseus.ts", import.meta.url));
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "terok-"));
  await writeFile(join(folder, ".env"), "PORT=1\nTEROK_FOUND=1\n");
});
afterAll(() => rm(folder, { recursive: true }));

/** What a process prints that imports a package in a folder with a `.env`, and then tells what it has of that. */
async function importing(what: string): Promise<{ stdout: string; stderr: string }> {
  const code = `await import(${JSON.stringify(what)}); console.info(JSON.stringify([process.env.PORT, process.env.TEROK_FOUND]));`;
  return run(process.execPath, ["--input-type=module", "-e", code], { cwd: folder, env: { PATH: process.env.PATH, PORT: "2" } });
}

test("Colyseus leaves the process its own environment, and prints nothing", async () => {
  const { stdout, stderr } = await importing(DOOR);
  expect([stdout, stderr]).toEqual(['["2",null]\n', ""]);
});

test("left to itself it does not: what is kept from it would do something", async () => {
  const { stdout } = await importing(import.meta.resolve("colyseus"));
  expect(stdout).toMatch(/loaded/);
  expect(stdout).toMatch(/\["2","1"\]/);
});
