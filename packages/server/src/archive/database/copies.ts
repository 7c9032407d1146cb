import { chmodSync, closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { makeFolder } from "../../kit/folder.ts";

/** ms a copy waits for a server in the middle of a write. */
const BUSY_MS = 5000;
/** Number SQLite gives to a file that somebody else uses. */
const SQLITE_BUSY = 5;
/** For nobody but whoever runs the server: it holds what keys are signed with. */
const FOR_US = 0o600;
/** Files SQLite may keep beside one of its own: what is newest is in the first. */
const BESIDE = ["-wal", "-shm"];

/** What is in an archive. */
export interface Contents {
  readonly accounts: number;
  readonly battles: number;
  readonly bytes: number;
}
/** Why nothing was done, in one sentence. */
interface Refused {
  readonly refusal: string;
}

/**
 * Copies an archive of SQLite into a file that is not there yet. A server may run over it meanwhile and
 * waits for nothing: the copy is the archive as it was at one moment, with all that was written until then.
 */
export function backUp(archive: string, copy: string): Contents | Refused {
  if (!existsSync(archive)) return { refusal: `There is no archive at ${archive}.` };
  if (existsSync(copy)) return { refusal: `${copy} is there already, and a backup never writes over anything.` };
  return within(copy, (part) => {
    const database = new DatabaseSync(archive, { readOnly: true, timeout: BUSY_MS });
    try {
      database.prepare("vacuum into ?").run(part);
    } finally {
      database.close();
    }
  });
}

/**
 * Puts a backup in the place of an archive that no server uses.
 * @returns what is in it, and where that lies now which was there before; null: there was none.
 */
export function restore(copy: string, archive: string, now: Date): (Contents & { readonly before: string | null }) | Refused {
  if (!existsSync(copy)) return { refusal: `There is no backup at ${copy}.` };
  if (contentsOf(copy) === null) return { refusal: `${copy} is no backup of this game, or it is damaged.` };
  const isThere = existsSync(archive);
  if (isThere && isInUse(archive)) return { refusal: "The server still uses the archive; stop it first." };
  const before = `${archive}.before-${now.toISOString().slice(0, 19).replaceAll(":", "-")}`;
  const done = within(archive, (part) => {
    copyFileSync(copy, part);
    if (isThere) for (const end of ["", ...BESIDE]) if (existsSync(archive + end)) renameSync(archive + end, before + end);
  });
  return "refusal" in done ? done : { ...done, before: isThere ? before : null };
}

/** Makes a file by way of another, so that it is there whole or not at all, whatever happens in the middle. */
function within(file: string, make: (part: string) => void): Contents | Refused {
  const part = `${file}.part`;
  try {
    makeFolder(dirname(file));
    rmSync(part, { force: true });
    closeSync(openSync(part, "wx", FOR_US));
    try {
      return made(part, file, make);
    } finally {
      rmSync(part, { force: true });
    }
  } catch (error) {
    return { refusal: `${file} could not be written: ${error instanceof Error ? error.message : error}.` };
  }
}

function made(part: string, file: string, make: (part: string) => void): Contents | Refused {
  make(part);
  chmodSync(part, FOR_US);
  const contents = contentsOf(part);
  if (contents === null) return { refusal: "The copy is not whole; the archive itself may be damaged." };
  sync(part);
  renameSync(part, file);
  return contents;
}

/** Null: it is none of ours, or damaged. */
function contentsOf(file: string): Contents | null {
  try {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      if (database.prepare("pragma integrity_check").get()?.integrity_check !== "ok") return null;
      const count = (table: "accounts" | "matches") => Number(database.prepare(`select count(*) as n from ${table}`).get()?.n);
      return { accounts: count("accounts"), battles: count("matches"), bytes: statSync(file).size };
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

/** Only who has an archive to themselves may put its log away. */
function isInUse(archive: string): boolean {
  try {
    const database = new DatabaseSync(archive, { timeout: 0 });
    try {
      database.exec("pragma journal_mode = delete");
      return false;
    } finally {
      database.close();
    }
  } catch (error) {
    // What is damaged otherwise is what a backup is for.
    return (error as { errcode?: number }).errcode === SQLITE_BUSY;
  }
}

function sync(file: string): void {
  const open = openSync(file, "r+");
  fsyncSync(open);
  closeSync(open);
}
