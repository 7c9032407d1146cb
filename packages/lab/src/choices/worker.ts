import { workerData } from "node:worker_threads";
import { serve } from "../threads/serve.ts";
import { changeTables } from "../tournament/changes.ts";
import type { Looking, Timed } from "./run.ts";

/** Plays single battles; the tables are changed before the rules are loaded. */
const { field, every } = workerData as Looking;
changeTables(field.set);
const { waitsOf } = await import("./battle.ts");
serve((index: number): Timed => ({ index, waits: waitsOf(field, index, every) }));
