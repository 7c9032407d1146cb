import { type RawBuilder, SqliteAdapter, sql } from "kysely";
import type { Seat } from "./archive.ts";
import type { Database } from "./database/open.ts";

/** Letters from which on the index of the words helps: it knows them by threes. */
const INDEXED = 3;
/**
 * Matches with the words that are looked at, the newest first; and those looked through for fewer letters than the index
 * knows.
 */
const FOUND_MOST = 1000;
const LOOKED_THROUGH = 2000;

/**
 * Whether a match has a text among its names and ids, in any case of letters, as a condition on `matches`. However many
 * matches there are, it is told in a few ms: the server stands still for as long.
 * @param before ms: only those that began earlier are looked for.
 */
export function having(db: Database, text: string, before: number | null): RawBuilder<boolean> {
  const wanted = text.toLowerCase();
  const until = before ?? Number.MAX_SAFE_INTEGER;
  if ([...wanted].length < INDEXED) return sql<boolean>`(${like(wanted)} and id in (${newest(until)}))`;
  if (!(db.getExecutor().adapter instanceof SqliteAdapter)) return like(wanted);
  return sql<boolean>`id in (
    select match from match_words where match_words match ${phrase(wanted)} and began < ${until} order by rowid desc limit ${sql.lit(FOUND_MOST)}
  )`;
}

/** What a search looks through of a match. */
export function wordsOf(id: string, seats: readonly Pick<Seat, "name" | "player">[]): string {
  return [id, ...seats.flatMap(({ name, player }) => [name, player ?? ""])].join("\n").toLowerCase();
}

function newest(until: number): RawBuilder<string> {
  return sql`select id from matches where status = 'ended' and began < ${until} order by began desc limit ${sql.lit(LOOKED_THROUGH)}`;
}

function like(text: string): RawBuilder<boolean> {
  return sql<boolean>`words like ${`%${text.replace(/[\\%_]/g, "\\$&")}%`} escape '\\'`;
}

/** As the index takes it: one piece of text, whatever stands in it. */
function phrase(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
