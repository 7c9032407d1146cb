import { log } from "../kit/log.ts";
import { help } from "./help.ts";
import { readSettings, type Settings } from "./settings.ts";
import { whyNotStarted } from "./why-not.ts";

/** What a program was started with. */
type Started = Pick<NodeJS.Process, "argv" | "env">;

/**
 * The settings a program was started with. Where one is wrong it says so and the process
 * ends with code 1; where help is asked for it lists the settings and ends with 0.
 */
export function settingsOf({ argv, env }: Started): Settings {
  const [asked] = argv.slice(2);
  if (asked === "--help" || asked === "-h") {
    process.stdout.write(help());
    process.exit(0);
  }
  if (asked !== undefined) giveUp(`There is no option "${asked}"; npm start -- --help tells what can be set.`);
  const read = readSettings(env);
  return "wrong" in read ? giveUp(read.wrong.join("\n")) : read.settings;
}

/** Says why the server did not start and ends the process; the whole error is told in a log that tells all. */
export function sayWhy(error: unknown, settings: Settings): never {
  log.debug({ err: error }, "not started");
  return giveUp(whyNotStarted(error, settings));
}

/** Says why, and ends the process with code 1. */
export function giveUp(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
