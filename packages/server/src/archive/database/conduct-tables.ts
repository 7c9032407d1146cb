import { type Kysely, sql } from "kysely";

/**
 * Reports, blocks, what whoever runs the server did about them, and who has deleted their account.
 * @param isSqlite the index of words is a table of its own.
 */
export function conductTables(isSqlite: boolean): (db: Kysely<unknown>) => Promise<void> {
  return async (db) => {
    await reports(db);
    await ofPlayers(db);
    await ofOperators(db);
    // What is taken out of SQLite's index of words shall not lie about in it.
    if (isSqlite) await sql`insert into match_words (match_words, rank) values ('secure-delete', 1)`.execute(db);
  };
}

async function reports(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("reports")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("same", "text", (column) => column.notNull().unique())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("place", "text", (column) => column.notNull())
    .addColumn("match", "text")
    .addColumn("by_account", "text")
    .addColumn("by_guest", "text")
    .addColumn("about_account", "text")
    .addColumn("about_guest", "text")
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("words", "text", (column) => column.notNull())
    .addColumn("lines", "text", (column) => column.notNull())
    .addColumn("closed", "bigint")
    .execute();
  for (const column of ["closed", "by_account", "about_account"])
    await db.schema.createIndex(`reports_${column}`).on("reports").column(column).execute();
}

async function ofPlayers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("blocks")
    .addColumn("account", "text", (column) => column.notNull().references("accounts.id"))
    .addColumn("blocked", "text", (column) => column.notNull().references("accounts.id"))
    .addColumn("at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("blocks_key", ["account", "blocked"])
    .execute();
  await db.schema.createIndex("blocks_blocked").on("blocks").column("blocked").execute();
  await db.schema
    .createTable("departed")
    .addColumn("account", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("departed_name").on("departed").column("name").execute();
}

async function ofOperators(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("restraints")
    .addColumn("account", "text", (column) => column.notNull().references("accounts.id"))
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("until", "bigint", (column) => column.notNull())
    .addColumn("why", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("restraints_key", ["account", "kind"])
    .execute();
  await db.schema
    .createTable("deeds")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("what", "text", (column) => column.notNull())
    .addColumn("account", "text")
    .addColumn("report", "text")
    .addColumn("detail", "text", (column) => column.notNull())
    .addColumn("why", "text", (column) => column.notNull())
    .execute();
}
