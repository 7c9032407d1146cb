import { columnsText } from "../cli/columns.ts";
import { clock } from "../cli/progress.ts";
import { percent } from "../stats/percent.ts";
import type { SweepPoint } from "./run.ts";

export const SWEEP_COLUMNS = ["Value", "Battles", "Rebels win", "From", "To", "Middle length", "p10", "p90", "As history went"] as const;

/** One row for each value, in the order of SWEEP_COLUMNS. */
export function sweepRows(points: readonly SweepPoint[]): (string | number)[][] {
  return points.map(({ value, battles, wins: { terran }, length, outcomes }) => [
    value,
    battles,
    percent(terran.share),
    percent(terran.low),
    percent(terran.high),
    clock(length.median),
    clock(length.p10),
    clock(length.p90),
    percent(outcomes["as-history-went"] / battles),
  ]);
}

/** The rows for a terminal. */
export function sweepTable(points: readonly SweepPoint[]): string {
  return columnsText(SWEEP_COLUMNS, sweepRows(points));
}
