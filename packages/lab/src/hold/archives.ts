import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@terok-nor/server/archive/database/open.ts";
import { run } from "@terok-nor/server/testing/started.ts";
import { atMost, type HoldRow } from "./row.ts";

/** A page of SQLite's, bytes. */
const PAGE = 4096;

/** Ways in which a sound archive is spoilt before a server is started on it. */
const SPOILT: readonly (readonly [what: string, spoil: (file: string) => Promise<void> | void])[] = [
  ["cut short in its head", (file) => truncateSync(file, 60)],
  ["cut short within its pages", (file) => truncateSync(file, 5 * PAGE + 17)],
  ["another file", (file) => writeFileSync(file, "This is no database, and long enough to be looked into. ".repeat(200))],
  ["zeros", (file) => writeFileSync(file, new Uint8Array(20 * PAGE))],
  ["of a newer version", (file) => migrated(file)],
];

/** Archives that are cut short, forged or of another version: the server says why it does not start, and breaks nothing. */
export async function holdArchives(): Promise<HoldRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "terok-nor-"));
  let unsaid = 0;
  try {
    for (const [i, [what, spoil]] of SPOILT.entries()) {
      const file = join(folder, `${i}.sqlite`);
      await (await openDatabase(file)).destroy();
      await spoil(file);
      const { code, stderr } = await run([], { PORT: "0", HOST: "127.0.0.1", TEROK_DATA: file });
      const lines = stderr.trimEnd().split("\n");
      if (code === 1 && lines.length === 1 && /^[A-Z].*\.$/.test(lines[0] ?? "")) continue;
      unsaid += 1;
      console.error(`an archive that is ${what} ends with code ${code}: ${stderr.slice(0, 400)}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const what = "spoilt archives at which a server does not end with one sentence that says why";
  return [atMost(0, { id: "archives-refused", what, times: SPOILT.length, measure: unsaid })];
}

async function migrated(file: string): Promise<void> {
  const database = await openDatabase(file);
  const later = { name: "2099-01-later", timestamp: "2099-01-01" };
  await database
    .insertInto("kysely_migration" as never)
    .values(later as never)
    .execute();
  await database.destroy();
}
