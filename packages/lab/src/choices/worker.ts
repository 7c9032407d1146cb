import { serve, startedWith } from "../processes/serve.ts";
import { changeTables } from "../tournament/changes.ts";
import type { Looking } from "./options.ts";
import type { Timed } from "./run.ts";

/** Plays single battles; the tables are changed before the rules are loaded. */
const looking = await startedWith<Looking>();
changeTables(looking.field.set);
const { waitsOf } = await import("./battle.ts");
serve((index: number): Timed => ({ index, waits: waitsOf(looking, index) }));
