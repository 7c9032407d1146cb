import { chmodSync, closeSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { type SqliteDatabase, SqliteDialect, type SqliteStatement } from "kysely";
import { makeFolder } from "../../kit/folder.ts";

/**
 * ms another process may keep the file locked before a write is given up, to be tried again later: as long as that the
 * server stands still.
 */
const BUSY_MS = 250;
/** Statements kept prepared. */
const STATEMENTS_KEPT = 200;

/**
 * @param file path of the database, made where there is none, for nobody but the server: it holds what keys are signed
 * with. ":memory:": forgotten when closed.
 * @param busy ms it is waited for while another process writes.
 */
export function sqliteDialect(file: string, busy = BUSY_MS): SqliteDialect {
  if (file !== ":memory:") keepPrivate(file);
  return new SqliteDialect({ database: async () => opened(file, busy) });
}

/**
 * Before anything is written: SQLite makes its log beside the file with the same rights. Of an old file, they are taken
 * back.
 */
function keepPrivate(file: string): void {
  makeFolder(dirname(file));
  closeSync(openSync(file, "a", FOR_US));
  for (const each of [file, `${file}-wal`, `${file}-shm`]) {
    try {
      chmodSync(each, FOR_US);
    } catch {
      // There is none, or the folder keeps no rights, as on a stick.
    }
  }
}
const FOR_US = 0o600;

/** Node's own SQLite in the shape in which the query builder expects one. */
function opened(file: string, busy: number): SqliteDatabase {
  const database = new DatabaseSync(file, { timeout: busy, enableForeignKeyConstraints: true });
  // With a write-ahead log, "normal" survives the death of the server; only the machine's own may cost the last moments.
  database.exec("pragma journal_mode = wal; pragma synchronous = normal;");
  const kept = new Map<string, SqliteStatement>();
  const prepare = (sql: string): SqliteStatement => {
    const known = kept.get(sql);
    if (known !== undefined) return known;
    if (kept.size >= STATEMENTS_KEPT) kept.clear();
    const made = statement(database.prepare(sql));
    kept.set(sql, made);
    return made;
  };
  return { close: () => database.close(), prepare };
}

function statement(prepared: StatementSync): SqliteStatement {
  return {
    reader: prepared.columns().length > 0,
    all: (parameters) => prepared.all(...(parameters as SQLInputValue[])),
    run: (parameters) => prepared.run(...(parameters as SQLInputValue[])),
    iterate: (parameters) => prepared.iterate(...(parameters as SQLInputValue[])),
  };
}
