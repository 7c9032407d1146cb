import { overrideFaults, overrideTables } from "@terok-nor/shared/ships/override.ts";

/** What a path begins with that names a value of the opening, not of the tables. */
const SETUP = "setup.";

/**
 * Puts the changed values of `--set` into the tables, or throws with what is wrong with
 * them. Call it before anything of the rules is loaded; this file itself loads none.
 */
export function changeTables(set: readonly string[]): void {
  refuse(overrideTables(tableChanges(set)));
}

/** Throws what `changeTables` would, and changes nothing. */
export function checkTables(set: readonly string[]): void {
  refuse(overrideFaults(tableChanges(set)));
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join("\n"));
}

function tableChanges(set: readonly string[]): string[] {
  return set.filter((each) => !each.startsWith(SETUP));
}

/** The changed values of the opening among those of `--set`: "setup.batteries=4" is ["batteries", "4"]. */
export function setupChanges(set: readonly string[]): (readonly [name: string, value: string])[] {
  return set
    .filter((each) => each.startsWith(SETUP))
    .map((each) => {
      const [name = "", value = ""] = each.slice(SETUP.length).split("=");
      return [name, value];
    });
}
