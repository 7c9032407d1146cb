import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hashState } from "@terok-nor/shared/replay/hash.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { WEAPON_TABLE } from "@terok-nor/shared/ships/weapons.ts";

/** What results depend on besides the options: the numbers of the tables, and the code of rules and captains. */
export interface Versions {
  readonly tables: string;
  readonly code: string;
}

/** Versions as they are now, changed values of the tables included. */
export function versionsNow(): Versions {
  return { tables: hashState({ CLASSES, WEAPON_TABLE }).toString(16).padStart(8, "0"), code: codeVersion() };
}

const PACKAGES = fileURLToPath(new URL("../../..", import.meta.url));
const FOLDERS = ["aftermath", "approach", "battle", "math", "orders", "sight"].map((folder) => `shared/src/${folder}`);

/** A hash over the sources of rules and captains; the tables have their own. */
function codeVersion(): string {
  const hash = createHash("sha256");
  for (const folder of [...FOLDERS, "commander/src"])
    for (const file of globSync(`${folder}/**/*.ts`, { cwd: PACKAGES }).sort())
      if (!file.endsWith(".test.ts")) hash.update(file).update(readFileSync(join(PACKAGES, file)));
  return hash.digest("hex").slice(0, 8);
}
