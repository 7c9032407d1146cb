import { AlreadyServed } from "../archive/database/alone.ts";
import { StartFailure } from "../kit/start-failure.ts";
import type { Settings } from "./settings.ts";

/** What is known of an error of the system, of SQLite or of Postgres. */
interface Known {
  readonly code: string;
  /** Number SQLite gives to what went wrong. */
  readonly errcode: number;
  readonly message: string;
}
type Where = Pick<Settings, "host" | "port" | "database">;

/** SQLite's numbers for a file that another program holds, and one that is not SQLite's. */
const SQLITE_BUSY = 5;
const SQLITE_NOT_A_DATABASE = 26;

/** Why a server did not start, in one sentence for whoever started it. */
export function whyNotStarted(error: unknown, where: Where): string {
  if (!(error instanceof StartFailure)) return `The server could not start: ${known(error).message}.`;
  if (error.cause instanceof AlreadyServed) return error.cause.message;
  if (error.step === "redis") return whyNoRedis(known(error.cause));
  return error.step === "port" ? whyNotListening(error.cause, where) : whyNoArchive(known(error.cause), where.database);
}

/** Why nothing can be listened for there, in one sentence. */
export function whyNotListening(error: unknown, { host, port }: Pick<Where, "host" | "port">): string {
  const { code, message } = known(error);
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is taken by another program (perhaps this game, in another window); choose another: PORT=${other(port)} npm start.`;
    case "EACCES":
      return `Port ${port} is kept from this user; choose one from 1024 on: PORT=2567 npm start.`;
    case "EADDRNOTAVAIL":
      return `HOST is "${host}", which is no address of this machine; 0.0.0.0 is every address it has.`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `HOST is "${host}", a name that no address is known for.`;
    default:
      return `The server cannot listen at HOST "${host}", port ${port}: ${message}.`;
  }
}

const other = (port: number): number => (port < 65_535 ? port + 1 : 2567);

function whyNoArchive(error: Known, database: string): string {
  if (/migration .* is missing/.test(error.message))
    return "The archive was written by a newer version of the game; start that one, or go back to a backup made before it.";
  return /^postgres(ql)?:/.test(database) ? whyNoPostgres(error) : whyNoFile(error, database);
}

function whyNoPostgres({ code, message }: Known): string {
  switch (code) {
    case "28P01":
    case "28000":
      return "The database does not let in the user of DATABASE_URL with that password.";
    case "3D000":
      return "The server in DATABASE_URL answers, but has no database of that name; make it with createdb.";
    default:
      return notReached(code, "DATABASE_URL") ?? `The database in DATABASE_URL cannot be used: ${message}.`;
  }
}

function whyNoRedis({ code, message }: Known): string {
  if (/^(WRONGPASS|NOAUTH|NOPERM)\b/.test(message)) return "The Redis in REDIS_URL does not let in that user with that password.";
  return notReached(code, "REDIS_URL") ?? `The Redis in REDIS_URL cannot be used: ${message}.`;
}

/** Nothing was met where a setting says there is something; null: something was. */
function notReached(code: string, setting: "DATABASE_URL" | "REDIS_URL"): string | null {
  switch (code) {
    case "ECONNREFUSED":
    case "ECONNRESET":
    case "EHOSTUNREACH":
    case "ENETUNREACH":
    case "ETIMEDOUT":
      return `Nothing answers at the host and port of ${setting} (${code}).`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `No address is known for the host in ${setting}.`;
    default:
      return null;
  }
}

function whyNoFile({ code, errcode, message }: Known, file: string): string {
  if (errcode === SQLITE_NOT_A_DATABASE) return `TEROK_DATA is "${file}", which is a file but no database of SQLite.`;
  if (errcode === SQLITE_BUSY) return `TEROK_DATA is "${file}", which another program keeps locked.`;
  switch (code) {
    case "EISDIR":
      return `TEROK_DATA is "${file}", which is a folder; it takes the path of a file.`;
    case "ENOTDIR":
    case "EEXIST":
      return `TEROK_DATA is "${file}", but a part of that path is a file and no folder.`;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return `TEROK_DATA is "${file}", where this user may not write.`;
    default:
      return `TEROK_DATA is "${file}", which cannot be used: ${message}.`;
  }
}

/** The first line alone, without its full stop: the rest of a message is for those who know the code. */
function known(error: unknown): Known {
  const { code, errcode, message, errors } = error as Partial<Known> & { errors?: readonly Error[] };
  // Several addresses of one name were tried: the sum of it has a code and no words.
  const words = message || errors?.[0]?.message || code || String(error);
  const line = (words.split("\n")[0] ?? "").trim().replace(/\.$/, "");
  return { code: String(code ?? ""), errcode: errcode ?? 0, message: line };
}
