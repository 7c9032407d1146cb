import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { makeFolder } from "../../kit/folder.ts";
import { log } from "../../kit/log.ts";

/** Another server fights its battles in the same database. */
export class AlreadyServed extends Error {
  constructor(where: string) {
    super(`Another server is running on ${where}. Stop it first, or give this one a database of its own.`);
  }
}

/** Lets the next server have the database. */
export type LetGo = () => Promise<void>;

/** SQLite's number for a file that another process has locked. */
const SQLITE_BUSY = 5;
/** ms between two tries, and for which it is tried. */
const TRY_EVERY_MS = 250;
const PATIENCE_MS = 5000;
/** Number by which servers of this game know one another's claim in Postgres: any will do, as long as it is the same. */
const CLAIM = 7_335_608;
const IS_POSTGRES = /^postgres(ql)?:\/\//;

/**
 * Claims a database for this server alone, until it is let go or the process ends, however it ends: two that took up the
 * same battles would fight each of them twice.
 * @param where as openDatabase() takes it.
 * @param onLost told when the claim is gone though the server runs on, as when Postgres was started anew.
 */
export async function claim(where: string, onLost: () => void): Promise<LetGo> {
  if (where === ":memory:") return async () => undefined;
  return IS_POSTGRES.test(where) ? claimPostgres(where, onLost) : claimFile(where);
}

/** Tries for a while: the server before may just be stopping. */
async function inTime<T>(attempt: () => Promise<T | null>, where: string): Promise<T> {
  for (let tries = 0; tries * TRY_EVERY_MS <= PATIENCE_MS; tries++) {
    if (tries > 0) await sleep(TRY_EVERY_MS);
    const got = await attempt();
    if (got !== null) return got;
  }
  throw new AlreadyServed(where);
}

/** A file beside the database that is locked for as long as the process lives. The database itself may be read by others. */
function claimFile(file: string): Promise<LetGo> {
  makeFolder(dirname(file));
  return inTime(async () => {
    const database = new DatabaseSync(`${file}-server`, { timeout: 0 });
    try {
      database.exec("pragma locking_mode = exclusive; begin exclusive;");
      return async () => database.close();
    } catch (error) {
      database.close();
      if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
      return null;
    }
  }, file);
}

async function claimPostgres(url: string, onLost: () => void): Promise<LetGo> {
  const client = new pg.Client({ connectionString: url, keepAlive: true });
  await client.connect();
  let isLetGo = false;
  client.on("error", (error) => {
    if (isLetGo) return;
    log.error({ err: error }, "the claim on the database is gone");
    onLost();
  });
  const letGo = async () => {
    isLetGo = true;
    await client.end();
  };
  const attempt = async () => {
    const { rows } = await client.query<{ mine: boolean }>("select pg_try_advisory_lock($1) as mine", [CLAIM]);
    return rows[0]?.mine === true ? letGo : null;
  };
  return inTime(attempt, withoutPassword(url)).catch(async (error) => {
    await letGo();
    throw error;
  });
}

function withoutPassword(url: string): string {
  const address = new URL(url);
  return `${address.host}${address.pathname}`;
}
