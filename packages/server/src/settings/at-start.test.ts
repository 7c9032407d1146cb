import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../archive/database/open.ts";
import { run } from "../testing/started.ts";
import { SETTINGS } from "./words.ts";

let folder: string;
const taken = createServer();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "terok-nor-"));
  mkdirSync(join(folder, "a-folder"));
  writeFileSync(join(folder, "a-text"), "This is no database, and long enough to be looked into by one. ".repeat(20));
  const newer = await openDatabase(join(folder, "newer"));
  await newer
    .insertInto("kysely_migration" as never)
    .values({ name: "2099-01-later", timestamp: "2099-01-01" } as never)
    .execute();
  await newer.destroy();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  taken.close();
  rmSync(folder, { recursive: true, force: true });
});

const portTaken = () => String((taken.address() as { port: number }).port);
const IN_A_FOLDER = (name: string) => () => ({ TEROK_DATA: join(folder, name) });

type Row = [string, () => Record<string, string>, RegExp];
/** There the system takes no folder. */
const NO_FOLDER: Row = [
  "a place for no folder",
  () => ({ TEROK_DATA: "/proc/x/y" }),
  /^TEROK_DATA is "\/proc\/x\/y", which cannot be used: /,
];
const ON_LINUX = process.platform === "linux" ? [NO_FOLDER] : [];

test.each<Row>([
  ["a port that is no number", () => ({ PORT: "abc" }), /^PORT takes .*; it is set to "abc"\.$/],
  ["a level there is none of", () => ({ LOG_LEVEL: "loud" }), /^LOG_LEVEL takes one of trace/],
  ["proxies that are no number", () => ({ TEROK_PROXY: "true" }), /^TEROK_PROXY says how many proxies/],
  ["a database of another make", () => ({ DATABASE_URL: "mysql://x/y" }), /^DATABASE_URL takes the address of a Postgres/],
  ["a port that is taken", () => ({ PORT: portTaken() }), /^Port \d+ is taken by another program .* PORT=\d+ npm start\.$/],
  ["an address of another machine", () => ({ HOST: "192.0.2.1" }), /^HOST is "192\.0\.2\.1", which is no address of this machine/],
  ["a name without an address", () => ({ HOST: "nowhere.invalid" }), /^HOST is "nowhere\.invalid", a name that no address/],
  [
    "a database that does not answer",
    () => ({ DATABASE_URL: "postgres://me:secret@127.0.0.1:1/x" }),
    /^Nothing answers at the host and port of DATABASE_URL \(ECONNREFUSED\)\.$/,
  ],
  [
    "a Redis without a Postgres",
    () => ({ REDIS_URL: "redis://127.0.0.1:1", TEROK_ADDRESS: "localhost" }),
    /^REDIS_URL is for several servers, which share one archive in a Postgres: set DATABASE_URL too\.$/,
  ],
  [
    "a Redis that does not answer",
    () => ({ REDIS_URL: "redis://me:secret@127.0.0.1:1", TEROK_ADDRESS: "localhost", DATABASE_URL: "postgres://127.0.0.1:1/x" }),
    /^Nothing answers at the host and port of REDIS_URL \(ECONNREFUSED\)\.$/,
  ],
  [
    "a Redis of which no address is known",
    () => ({ REDIS_URL: "redis://nowhere.invalid", TEROK_ADDRESS: "localhost", DATABASE_URL: "postgres://127.0.0.1:1/x" }),
    /^No address is known for the host in REDIS_URL\.$/,
  ],
  ["a folder for a file", IN_A_FOLDER("a-folder"), /which is a folder; it takes the path of a file\.$/],
  ["a file for a folder", IN_A_FOLDER("a-text/x"), /but a part of that path is a file and no folder\.$/],
  ...ON_LINUX,
  ["a file that is no database", IN_A_FOLDER("a-text"), /which is a file but no database of SQLite\.$/],
  ["an archive of a newer game", IN_A_FOLDER("newer"), /^The archive was written by a newer version of the game/],
])("%s ends the start with one plain sentence", async (_, env, sentence) => {
  const { code, stdout, stderr } = await run([], { PORT: "0", HOST: "127.0.0.1", TEROK_DATA: ":memory:", ...env() });
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr.trimEnd().split("\n")).toEqual([expect.stringMatching(sentence)]);
  expect(stderr).not.toContain("secret");
});

test("an option that there is none of is not taken for a start", async () => {
  const { code, stderr } = await run(["--port", "80"], {});
  expect([code, stderr]).toEqual([1, 'There is no option "--port"; npm start -- --help tells what can be set.\n']);
});

test("help tells of every setting, in lines that fit a terminal, whatever is set wrongly", async () => {
  const { code, stdout } = await run(["--help"], { PORT: "abc" });
  expect(code).toBe(0);
  for (const [name] of SETTINGS) expect(stdout).toMatch(new RegExp(`^  ${name} +\\S`, "m"));
  expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
});
