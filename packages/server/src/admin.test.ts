import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openArchive } from "./archive/open-archive.ts";
import { run } from "./testing/started.ts";

const PROGRAM = new URL("./admin.ts", import.meta.url).pathname;
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "terok-nor-"));
  file = join(folder, "battles.sqlite");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const admin = (...args: string[]) => run(args, { TEROK_DATA: file, DATABASE_URL: "" }, PROGRAM);

test("what there is to do is told in plain words, and what there is not in one sentence", async () => {
  const asked = await admin();
  expect(asked.code).toBe(0);
  for (const command of ["reports", "close", "mute", "unmute", "bar", "unbar", "rename", "delete", "log"])
    expect(asked.stdout).toContain(`npm run admin -- ${command} `);
  expect(await admin("ban", "Worf")).toEqual({ code: 1, stdout: "", stderr: 'There is no "ban"; npm run admin tells what there is.\n' });
});

test("it works beside a server that has the archive open, and says in one sentence what cannot be done", async () => {
  const archive = await openArchive(file);
  const { me } = await archive.accounts.create("Vile Person");
  expect((await admin("mute", "vile person", "2h", "insults")).stdout).toMatch(
    /^Vile Person \(\w+\) is muted until .* UTC\. They are told so/,
  );
  expect(await archive.accounts.me(me.id)).toMatchObject({ silenced: expect.any(Number), shutOut: 0 });
  expect((await archive.accounts.me(me.id))?.silenced).toBeGreaterThan(7100);
  expect((await admin("log")).stdout).toMatch(/mute {2}Vile Person .*insults\n$/);
  expect(await admin("mute", "nobody", "2h")).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^There is no player "nobody"\. .*\n$/),
  });
  expect(await admin("reports")).toMatchObject({ code: 0, stdout: "There are no open reports.\n" });
  await archive.close();
}, 30_000);

test("it makes no archive where there is none, and leaves one of another version alone", async () => {
  expect((await admin("reports")).stderr).toBe(`The archive cannot be used: there is none at ${file}.\n`);
  await (await openArchive(file)).close();
  const database = new DatabaseSync(file);
  database.exec("insert into kysely_migration (name, timestamp) values ('2999-later', '')");
  database.close();
  expect((await admin("reports")).stderr).toContain("it is of another version of the game");
}, 30_000);
