import { PostgresDialect } from "kysely";
import pg from "pg";
import { log } from "../../kit/log.ts";

/** ms after which a database that does not answer counts as out. */
const CONNECT_MS = 5000;
/** Number by which Postgres knows the type of whole numbers of 64 bits. */
const INT8 = 20;

/** @param url as in DATABASE_URL: postgres://user:password@host/database. */
export function postgresDialect(url: string): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MS,
    types: {
      // The driver gives them as text, as they may be larger than a number holds; ours never are.
      getTypeParser: (type: number, format?: "text" | "binary") =>
        type === INT8 ? Number : pg.types.getTypeParser(type, format as "text"),
    },
  });
  // A line to the database that breaks while idle is replaced by the pool; unheard, the event would end the server.
  pool.on("error", (error) => log.warn({ err: error }, "a line to the database broke"));
  return new PostgresDialect({ pool });
}
