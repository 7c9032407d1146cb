import { overrideTables } from "@terok-nor/shared/ships/override.ts";
import { serve, startedWith } from "../processes/serve.ts";
import type { CalibrationOptions } from "./options.ts";

/** Plays and judges single battles. The tables are changed before the rules are loaded. */
const { field, runs, fit } = await startedWith<Pick<CalibrationOptions, "field" | "runs" | "fit">>();
const faults = overrideTables(field.set);
if (faults.length > 0) throw new Error(faults.join("\n"));
const { judgeBattle, sampleBattle } = await import("./judge.ts");
serve((index: number) => ({ index, rows: fit ? sampleBattle(field, index) : judgeBattle(field, index, runs) }));
