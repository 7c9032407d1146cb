import { serve, startedWith } from "../processes/serve.ts";
import { changeTables } from "../tournament/changes.ts";
import type { Trying } from "./try.ts";

/** Analyses single battles; the tables are changed before the rules are loaded. */
const trying = await startedWith<Trying>();
changeTables(trying.field.set);
const { tryOut } = await import("./try.ts");
serve((index: number) => tryOut(trying, index));
