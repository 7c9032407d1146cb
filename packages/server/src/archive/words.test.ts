import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { someEnd, someOpening } from "../testing/archives.ts";
import { openDatabase } from "./database/open.ts";
import { openArchive } from "./open-archive.ts";

test("battles that were kept before there was an index of words are found by it, as are those kept since", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "terok-nor-")), "old.sqlite");
  const [old, since] = [someOpening(null, null), someOpening(null, null)];
  const before = await openArchive(file);
  await before.matches.begin(old);
  await before.matches.end(old.id, someEnd("terran"));
  await before.close();
  const database = await openDatabase(file);
  await sql`drop trigger matches_words`.execute(database);
  await sql`drop table match_words`.execute(database);
  await sql`drop table rooms`.execute(database);
  await sql`alter table accounts drop column generation`.execute(database);
  await sql`drop table dodges`.execute(database);
  await sql`alter table matches drop column counted`.execute(database);
  await sql`drop table servers`.execute(database);
  await sql`alter table matches drop column owner`.execute(database);
  await sql`delete from kysely_migration where name >= '2026-03-words'`.execute(database);
  await database.destroy();

  const archive = await openArchive(file);
  await archive.matches.begin(since);
  await archive.matches.end(since.id, someEnd("terran"));
  const found = await archive.library.search({ player: null, text: "WOR", mode: null, rated: null, before: null, limit: 9 });
  expect(found.map(({ id }) => id).sort()).toEqual([old.id, since.id].sort());
  await archive.close();
});
