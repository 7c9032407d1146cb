import { resolve } from "node:path";
import { parseArgs } from "node:util";

/** A command line as read: options with one value each, what is to be changed in the tables, and whether JSON is wanted. */
export interface Flags {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly set: readonly string[];
  readonly json: boolean;
}

/**
 * Reads a command line that may have these options (each with a
 * value), --json and --set. Throws with the reason when it has others.
 */
export function flagsOf(args: readonly string[], names: readonly string[], { set: changes = true } = {}): Flags {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(names.map((name) => [name, { type: "string" as const }])),
      ...(changes ? { set: { type: "string", multiple: true } } : {}),
      json: { type: "boolean", default: false },
    },
  });
  const { set = [], json, ...rest } = values as { set?: string[]; json: boolean };
  return { values: rest, set, json };
}

/** A whole number from low to high, or undefined when the option is not there. */
export function numberIn(flags: Flags, name: string, low: number, high: number): number | undefined {
  const text = flags.values[name];
  if (text === undefined) return undefined;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= low && value <= high) return value;
  throw new Error(`--${name} takes a whole number from ${low} to ${high}, not "${text}".`);
}

/** One of some words, or undefined when the option is not there. */
export function oneOf<Word extends string>(flags: Flags, name: string, words: readonly Word[]): Word | undefined {
  const text = flags.values[name];
  const word = words.find((each) => each === text);
  if (word !== undefined || text === undefined) return word;
  throw new Error(`--${name} takes one of ${words.join(", ")}, not "${text}".`);
}

/** A file as an absolute path, seen from where npm was called, or null when the option is not there. */
export function pathOf(flags: Flags, name: string): string | null {
  const text = flags.values[name];
  if (text === undefined) return null;
  if (text === "") throw new Error(`--${name} needs the name of a file.`);
  return resolve(process.env.INIT_CWD ?? process.cwd(), text);
}

/** Runs a command: its exit code becomes the program's, and what it throws is told in one line. --help prints the usage. */
export async function runCommand(usage: string, command: (args: readonly string[]) => Promise<number>): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes("--help")) return console.log(usage);
  try {
    process.exitCode = await command(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n(--help tells what there is.)`);
    process.exitCode = 1;
  }
}
