import { workerData } from "node:worker_threads";
import { serve } from "../threads/serve.ts";
import { changeTables } from "../tournament/changes.ts";
import type { Trying } from "./try.ts";

/** Analyses single battles; the tables are changed before the rules are loaded. */
const trying = workerData as Trying;
changeTables(trying.field.set);
const { tryOut } = await import("./try.ts");
serve((index: number) => tryOut(trying, index));
