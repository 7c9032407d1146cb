import { type Kysely, sql } from "kysely";
import type { Migration, MigrationProvider } from "kysely/migration";

/** Bytes are the one type of column that SQLite and Postgres call by different names. */
export type BytesType = "blob" | "bytea";

/**
 * How the database came to be as it is, step by step. A step that has been released is never changed; what is new is a new
 * step with a later name. Only column types both engines know.
 */
export function migrations(bytes: BytesType): MigrationProvider {
  return {
    getMigrations: async () => ({
      "2026-01-first": first(bytes),
      "2026-02-verifications": { up: verifications },
      "2026-03-words": { up: bytes === "blob" ? wordsOfSqlite : wordsOfPostgres },
      "2026-04-rooms": { up: rooms },
      "2026-05-keys": { up: generations },
      "2026-06-counted": { up: counted },
      "2026-07-dodges": { up: dodges },
      "2026-08-servers": { up: servers },
    }),
  };
}

function first(bytes: BytesType): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await people(db);
      await battles(db, sql.raw(bytes));
      await running(db, sql.raw(bytes));
      await judgements(db);
    },
  };
}

/**
 * An index of threes of letters over the names and ids of matches. Its rows have numbers of their own, the newest the
 * highest: those of `matches` are given anew when the database is copied.
 */
async function wordsOfSqlite(db: Kysely<unknown>): Promise<void> {
  await sql`create virtual table match_words using fts5(match unindexed, began unindexed, words, tokenize = 'trigram')`.execute(db);
  await sql`insert into match_words (match, began, words) select id, began, words from matches order by began`.execute(db);
  await sql`create trigger matches_words after insert on matches begin
    insert into match_words (match, began, words) values (new.id, new.began, new.words);
  end`.execute(db);
}

/**
 * The same where the server has what it takes; where it has not, a search reads all names, and no other work waits for it.
 */
async function wordsOfPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`do $$ begin
    create extension if not exists pg_trgm;
    create index matches_words on matches using gin (words gin_trgm_ops);
  exception when others then
    raise notice 'searched without an index: %', sqlerrm;
  end $$`.execute(db);
}

async function generations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("accounts")
    .addColumn("generation", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
}

async function counted(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("matches").addColumn("counted", "text").execute();
}

async function servers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("servers")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("process", "text", (column) => column.notNull())
    .addColumn("seen", "bigint", (column) => column.notNull())
    .execute();
  await db.schema.alterTable("matches").addColumn("owner", "text").execute();
  await db.schema.alterTable("rooms").addColumn("owner", "text").execute();
}

async function dodges(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("dodges")
    .addColumn("account", "text", (column) => column.notNull().references("accounts.id"))
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("dodges_account").on("dodges").columns(["account", "at"]).execute();
}

async function rooms(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("rooms")
    .addColumn("code", "text", (column) => column.primaryKey())
    .addColumn("content", "text", (column) => column.notNull())
    .execute();
}

async function verifications(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("verifications")
    .addColumn("match", "text", (column) => column.primaryKey().references("matches.id"))
    .addColumn("agrees", "integer", (column) => column.notNull())
    .addColumn("differs_at", "bigint")
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();
}

async function people(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("settings")
    .addColumn("name", "text", (column) => column.primaryKey())
    .addColumn("value", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("accounts")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("skeleton", "text", (column) => column.notNull().unique())
    .addColumn("since", "bigint", (column) => column.notNull())
    .addColumn("played", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("won", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createTable("ratings")
    .addColumn("account", "text", (column) => column.notNull().references("accounts.id"))
    .addColumn("side", "text", (column) => column.notNull())
    .addColumn("mu", "double precision", (column) => column.notNull())
    .addColumn("sigma", "double precision", (column) => column.notNull())
    .addColumn("games", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("ratings_key", ["account", "side"])
    .execute();
}

async function battles(db: Kysely<unknown>, bytes: ReturnType<typeof sql.raw>): Promise<void> {
  await db.schema
    .createTable("tables")
    .addColumn("fingerprint", "text", (column) => column.primaryKey())
    .addColumn("content", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("matches")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("code", "text", (column) => column.notNull())
    .addColumn("series", "text", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("began", "bigint", (column) => column.notNull())
    .addColumn("mode", "text", (column) => column.notNull())
    .addColumn("galors", "integer", (column) => column.notNull())
    .addColumn("rated", "integer", (column) => column.notNull())
    .addColumn("hz", "integer", (column) => column.notNull())
    .addColumn("opening", "text", (column) => column.notNull())
    .addColumn("fingerprint", "text", (column) => column.notNull().references("tables.fingerprint"))
    .addColumn("words", "text", (column) => column.notNull())
    .addColumn("terran", "text")
    .addColumn("alliance", "text")
    .addColumn("decision", "text")
    .addColumn("by_side", "text")
    .addColumn("winner", "text")
    .addColumn("ending", "text")
    .addColumn("margin", "integer")
    .addColumn("story", "text")
    .addColumn("historic", "integer")
    .addColumn("ticks", "bigint")
    .addColumn("hash", "bigint")
    .addColumn("result", bytes)
    .addColumn("log", bytes)
    .execute();
  for (const columns of [["status", "began"], ["terran"], ["alliance"], ["series"]]) {
    await db.schema
      .createIndex(`matches_${columns.join("_")}`)
      .on("matches")
      .columns(columns)
      .execute();
  }
}

async function running(db: Kysely<unknown>, bytes: ReturnType<typeof sql.raw>): Promise<void> {
  await db.schema
    .createTable("pieces")
    .addColumn("match", "text", (column) => column.notNull().references("matches.id"))
    .addColumn("seq", "integer", (column) => column.notNull())
    .addColumn("entries", bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint("pieces_key", ["match", "seq"])
    .execute();
  await db.schema
    .createTable("progress")
    .addColumn("match", "text", (column) => column.primaryKey().references("matches.id"))
    .addColumn("up_to", "bigint", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("keyframes")
    .addColumn("match", "text", (column) => column.notNull().references("matches.id"))
    .addColumn("tick", "bigint", (column) => column.notNull())
    .addColumn("hash", "bigint", (column) => column.notNull())
    .addColumn("bytes", bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint("keyframes_key", ["match", "tick"])
    .execute();
}

async function judgements(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("rating_changes")
    .addColumn("match", "text", (column) => column.notNull().references("matches.id"))
    .addColumn("account", "text", (column) => column.notNull().references("accounts.id"))
    .addColumn("side", "text", (column) => column.notNull())
    .addColumn("mu_before", "double precision", (column) => column.notNull())
    .addColumn("sigma_before", "double precision", (column) => column.notNull())
    .addColumn("mu_after", "double precision", (column) => column.notNull())
    .addColumn("sigma_after", "double precision", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    // Nobody is ever rated twice for one match.
    .addPrimaryKeyConstraint("rating_changes_key", ["match", "account"])
    .execute();
  await db.schema
    .createTable("marks")
    .addColumn("match", "text", (column) => column.notNull().references("matches.id"))
    .addColumn("account", "text", (column) => column.notNull().references("accounts.id"))
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("marks_key", ["match", "account"])
    .execute();
  await db.schema
    .createTable("verdicts")
    .addColumn("match", "text", (column) => column.primaryKey().references("matches.id"))
    .addColumn("content", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();
  for (const table of ["rating_changes", "marks"]) {
    await db.schema.createIndex(`${table}_account`).on(table).columns(["account", "at"]).execute();
  }
}
