import { workerData } from "node:worker_threads";
import { serve } from "../threads/serve.ts";
import { changeTables } from "./changes.ts";
import type { Field } from "./options.ts";

/**
 * Plays single battles of a tournament. The tables are changed before
 * the rules are loaded, as those may work out figures from them at load.
 */
const field = workerData as Field;
changeTables(field.set);
const { playBattle } = await import("./play.ts");
serve((index: number) => playBattle(field, index));
