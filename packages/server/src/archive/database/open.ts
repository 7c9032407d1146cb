import { type Dialect, Kysely, type Transaction } from "kysely";
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

/** A database with all its tables. */
export async function prepared(dialect: Dialect, bytes: BytesType): Promise<Database> {
  const db = new Kysely<Schema>({ dialect });
  const { error } = await new Migrator({ db, provider: migrations(bytes) }).migrateToLatest();
  if (error === undefined) return db;
  await db.destroy();
  throw error;
}
