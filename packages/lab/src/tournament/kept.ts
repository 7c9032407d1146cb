import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Field } from "./options.ts";
import type { BattleResult } from "./result.ts";
import type { Versions } from "./versions.ts";

/** The first line of a file of results: what they are results of. */
interface Head {
  readonly field: Field;
  readonly versions: Versions;
}

/**
 * Opens a file of results, one line each, or begins it, and gives back those that are there. A file of other
 * battles is refused with the reason. A last line that was cut off when the run was stopped is dropped.
 */
export function openKept(file: string, field: Field, versions: Versions): BattleResult[] {
  const [first, ...lines] = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  if (first === undefined || first === "") {
    writeFileSync(file, `${JSON.stringify({ field, versions } satisfies Head)}\n`);
    return [];
  }
  const head = parse<Partial<Head>>(first);
  const reason = head === null ? "it is no file of results" : whyOther(head, { field, versions });
  if (reason !== null) throw new Error(`${file} cannot be gone on with: ${reason}.`);
  const whole = lines.slice(0, -1);
  const results = whole.map((line) => parse<BattleResult>(line));
  const broken = results.indexOf(null);
  if (broken >= 0) throw new Error(`${file} cannot be gone on with: line ${broken + 2} is no result.`);
  if (lines.at(-1) !== "") writeFileSync(file, `${[first, ...whole].join("\n")}\n`);
  return results.filter((result) => result !== null);
}

/** Adds a result to the file. */
export function keep(file: string, result: BattleResult): void {
  appendFileSync(file, `${JSON.stringify(result)}\n`);
}

function parse<T>(line: string): T | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? (value as T) : null;
  } catch {
    return null;
  }
}

function whyOther(head: Partial<Head>, now: Head): string | null {
  if (head.field === undefined || head.versions === undefined) return "it is no file of results";
  const told = (value: unknown): string => JSON.stringify(value) ?? "none";
  for (const key of ["mode", "seed", "galors", "terran", "alliance", "set", "plan"] as const)
    if (told(head.field[key]) !== told(now.field[key])) return `its ${key} is ${told(head.field[key])}, not ${told(now.field[key])}`;
  if (head.versions.tables !== now.versions.tables) return "its battles were played with other ship or weapon tables";
  return head.versions.code === now.versions.code ? null : "its battles were played with other rules or captains";
}
