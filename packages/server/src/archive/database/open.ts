import { existsSync } from "node:fs";
import { type Dialect, Kysely, sql, type Transaction } from "kysely";
import { Migrator } from "kysely/migration";
import { type BytesType, migrations } from "./migrations.ts";
import { postgresDialect } from "./postgres.ts";
import type { Schema } from "./schema.ts";
import { sqliteDialect } from "./sqlite.ts";

export type Database = Kysely<Schema>;
/** What is done as one, or not at all. */
export type Work = Transaction<Schema>;

/**
 * @param where a postgres:// address, the path of a file of SQLite, or
 * ":memory:". Brings the tables up to date; throws where that fails.
 */
export async function openDatabase(where: string): Promise<Database> {
  const isPostgres = /^postgres(ql)?:\/\//.test(where);
  // A file of that name would be made, and whoever meant another database would find it empty.
  if (!isPostgres && where.includes("://")) throw new Error("only postgres:// addresses and files can be opened");
  return isPostgres ? prepared(postgresDialect(where), "bytea") : prepared(sqliteDialect(where), "blob");
}

/** ms a program beside the server waits while that writes. */
const PATIENCE_MS = 5000;

/**
 * Opens the archive of a server beside it, as openDatabase() does, but makes and changes no tables.
 * Throws where there is none, or one of another version.
 */
export async function openAsItIs(where: string): Promise<Database> {
  const isPostgres = /^postgres(ql)?:\/\//.test(where);
  if (!isPostgres && !existsSync(where)) throw new Error(`there is none at ${where}`);
  const db = new Kysely<Schema>({ dialect: isPostgres ? postgresDialect(where) : sqliteDialect(where, PATIENCE_MS) });
  try {
    const steps = await new Migrator({ db, provider: migrations(isPostgres ? "bytea" : "blob") }).getMigrations();
    const made = await sql<{ steps: number | string }>`select count(*) as steps from kysely_migration`.execute(db);
    const isOurs = steps.every(({ executedAt }) => executedAt !== undefined) && Number(made.rows[0]?.steps) === steps.length;
    if (isOurs) return db;
    throw new Error("it is of another version of the game; start the server of this one first");
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** A database with all its tables. */
export async function prepared(dialect: Dialect, bytes: BytesType): Promise<Database> {
  const db = new Kysely<Schema>({ dialect });
  const { error } = await new Migrator({ db, provider: migrations(bytes) }).migrateToLatest();
  if (error === undefined) return db;
  await db.destroy();
  throw error;
}
