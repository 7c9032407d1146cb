import { setTimeout as sleep } from "node:timers/promises";
import { type Database, openAsItIs } from "../archive/database/open.ts";
import type { Command } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { help } from "./help.ts";
import { Unable } from "./unable.ts";

/** Number SQLite gives, in its lowest 8 bits, where somebody else is writing. */
const SQLITE_BUSY = 5;
/** Times something is tried while the server is writing, and ms in between. */
const TRIES = 8;
const AGAIN_MS = 200;

/**
 * Does what whoever runs the server asks for, on the archive of a server that may be running.
 * @param args as typed after `npm run admin --`. @param database as openDatabase() takes it.
 * @returns what to say, or in one sentence why nothing was done.
 */
export async function administer(args: readonly string[], database: string): Promise<{ lines: string[] } | { refusal: string }> {
  const [name = "help", ...rest] = args;
  if (["help", "--help", "-h"].includes(name)) return { lines: help() };
  const command = COMMANDS.find((each) => each.name === name);
  if (command === undefined) return { refusal: `There is no "${name}"; npm run admin tells what there is.` };
  try {
    const db = await openAsItIs(database);
    try {
      return { lines: await inTurn(command, db, rest) };
    } finally {
      await db.destroy();
    }
  } catch (error) {
    if (error instanceof Unable) return { refusal: error.message };
    return { refusal: `The archive cannot be used: ${error instanceof Error ? error.message : error}.` };
  }
}

/** A command of its own writes all or nothing, so it can be tried again. */
async function inTurn(command: Command, db: Database, args: readonly string[]): Promise<string[]> {
  for (let tries = 1; ; tries++) {
    try {
      return await command.run(db, args, Date.now());
    } catch (error) {
      if (tries >= TRIES || !isBusy(error)) throw error;
      await sleep(AGAIN_MS);
    }
  }
}

function isBusy(error: unknown): boolean {
  const { errcode } = error as { errcode?: number };
  return errcode !== undefined && (errcode & 0xff) === SQLITE_BUSY;
}
