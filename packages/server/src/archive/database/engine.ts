import { PostgresAdapter, type RawBuilder, sql } from "kysely";
import type { Database, Work } from "./open.ts";

/** Whether rows can be locked one by one; in a file of SQLite a transaction that writes has all of it. */
export function locksRows(db: Database | Work): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

/** ms since 1970 by the database's own clock, the same for all servers that share it. */
export function clockOf(db: Database): RawBuilder<number> {
  return locksRows(db)
    ? sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`
    : sql<number>`cast(unixepoch('subsec') * 1000 as integer)`;
}
