import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { log } from "../../kit/log.ts";

/** A server cannot have the database as it wants it; its message says why, in one sentence. */
export class AlreadyServed extends Error {}

const WHY = {
  taken: (where: string) => `Another server is running on ${where}. Stop it first, or give this one a database of its own.`,
  shared: (where: string) =>
    `Several servers share ${where}, and this one would have it alone. Give it their REDIS_URL, or a database of its own.`,
  alone: (where: string) => `A server that does not share it is running on ${where}. Stop it first, or give this one another database.`,
  file: (where: string) => `Several servers share a Postgres, not a file: ${where} is one server's. Set DATABASE_URL.`,
} as const;

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
 * Claims a database until it is let go or the process ends, however it ends: alone, as two that took up the same battles
 * would fight each of them twice, or together with others that share it by leases.
 * @param where as openDatabase() takes it.
 * @param onLost told when the claim is gone though the server runs on, as when Postgres was started anew. Of a shared one
 * only where somebody else has the database alone by then: till then it is claimed anew.
 */
export async function claim(where: string, onLost: () => void, shared = false): Promise<LetGo> {
  const isPostgres = IS_POSTGRES.test(where);
  if (shared) return isPostgres ? shareFor(where, onLost) : Promise.reject(new AlreadyServed(WHY.file(where)));
  if (where === ":memory:") return async () => undefined;
  return isPostgres ? claimPostgres(where, onLost) : claimFile(where);
}

/** Tries for a while: the server before may just be stopping. */
async function inTime<T>(attempt: () => Promise<T | null>, why: () => string | Promise<string>): Promise<T> {
  for (let tries = 0; tries * TRY_EVERY_MS <= PATIENCE_MS; tries++) {
    if (tries > 0) await sleep(TRY_EVERY_MS);
    const got = await attempt();
    if (got !== null) return got;
  }
  throw new AlreadyServed(await why());
}

/** A file beside the database that is locked for as long as the process lives. The database itself may be read by others. */
function claimFile(file: string): Promise<LetGo> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  return inTime(
    async () => {
      const database = new DatabaseSync(`${file}-server`, { timeout: 0 });
      try {
        database.exec("pragma locking_mode = exclusive; begin exclusive;");
        return async () => database.close();
      } catch (error) {
        database.close();
        if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
        return null;
      }
    },
    () => WHY.taken(file),
  );
}

async function claimPostgres(url: string, onLost: () => void): Promise<LetGo> {
  const line = await lineTo(url, onLost);
  const attempt = async () => ((await line.locks("pg_try_advisory_lock")) ? line.letGo : null);
  // What the others hold together, one more could hold with them.
  const why = async () => ((await line.locks("pg_try_advisory_lock_shared")) ? WHY.shared : WHY.taken)(withoutPassword(url));
  return orLetGo(line, inTime(attempt, why));
}

async function shareFor(url: string, onLost: () => void): Promise<LetGo> {
  let letGo: LetGo = async () => undefined;
  let isOver = false;
  const share = async () => {
    const line = await lineTo(url, () => void again());
    const attempt = async () => ((await line.locks("pg_try_advisory_lock_shared")) ? line.letGo : null);
    letGo = await orLetGo(
      line,
      inTime(attempt, () => WHY.alone(withoutPassword(url))),
    );
    if (isOver) await letGo();
  };
  /** What it owns is fenced meanwhile, so nothing is lost by waiting for the database. */
  const again = async (): Promise<void> => {
    while (!isOver) {
      try {
        return await share();
      } catch (error) {
        if (error instanceof AlreadyServed) return onLost();
        await sleep(PATIENCE_MS / 5);
      }
    }
  };
  await share();
  return async () => {
    isOver = true;
    await letGo();
  };
}

/** A line to Postgres for as long as a claim is held on it. */
interface Line {
  locks(by: "pg_try_advisory_lock" | "pg_try_advisory_lock_shared"): Promise<boolean>;
  readonly letGo: LetGo;
}

async function lineTo(url: string, onLost: () => void): Promise<Line> {
  const client = new pg.Client({ connectionString: url, keepAlive: true });
  await client.connect();
  let isLetGo = false;
  client.on("error", (error) => {
    if (isLetGo) return;
    isLetGo = true;
    log.error({ err: error }, "the claim on the database is gone");
    onLost();
  });
  return {
    locks: async (by) => (await client.query<{ mine: boolean }>(`select ${by}($1) as mine`, [CLAIM])).rows[0]?.mine === true,
    letGo: async () => {
      isLetGo = true;
      await client.end().catch(() => undefined);
    },
  };
}

async function orLetGo<T>(line: Line, held: Promise<T>): Promise<T> {
  try {
    return await held;
  } catch (error) {
    await line.letGo();
    throw error;
  }
}

function withoutPassword(url: string): string {
  const address = new URL(url);
  return `${address.host}${address.pathname}`;
}
