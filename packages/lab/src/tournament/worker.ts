import { workerData } from "node:worker_threads";
import { overrideTables } from "@terok-nor/shared/ships/override.ts";
import { serve } from "../threads/serve.ts";
import type { Field } from "./options.ts";

/** Plays single battles of a tournament. The tables are changed before the rules are loaded, as those may work out figures from them at load. */
const field = workerData as Field;
const faults = overrideTables(field.set);
if (faults.length > 0) throw new Error(faults.join("\n"));
const { playBattle } = await import("./play.ts");
serve((index: number) => playBattle(field, index));
