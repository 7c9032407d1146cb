import { resolve } from "node:path";
import { giveUp, settingsOf } from "./at-start.ts";

/** Files a copy of the archive is made from and to. */
interface Asked {
  /** The server's own archive, by its settings. */
  readonly archive: string;
  /** The file that was named. */
  readonly file: string;
}

/**
 * What a program that copies the archive was asked to do. Where it
 * cannot do that it says so in one sentence and the process ends with code 1.
 * @param command as people type it. @param postgres what to do where the archive is in a Postgres.
 */
export function askedCopy(command: string, postgres: string): Asked {
  const [name, ...more] = process.argv.slice(2);
  if (name === undefined || name.startsWith("-") || more.length > 0) giveUp(`Say which file: npm run ${command} -- FILE`);
  const { database } = settingsOf({ argv: [], env: process.env });
  if (/^postgres(ql)?:/.test(database)) giveUp(`The archive is in a Postgres, which has tools of its own: ${postgres}`);
  if (database === ":memory:") giveUp('TEROK_DATA is ":memory:", which keeps nothing.');
  // npm runs in the project's folder, wherever it was called.
  return { archive: resolve(database), file: resolve(process.env.INIT_CWD ?? process.cwd(), name) };
}
