import type { BenchRow } from "./row.ts";

/** Prints figures on stdout: as a table for people with their goals, or as JSON of nothing but the figures. */
export function printRows(rows: readonly BenchRow[], json: boolean): void {
  if (json) {
    const bare = rows.map(({ metric, value, unit }) => ({ metric, value, unit }));
    console.log(JSON.stringify(bare, null, 2));
    return;
  }
  for (const { metric, value, unit, goal } of rows)
    console.log(`${metric.padEnd(72)} ${String(value).padStart(9)} ${unit.padEnd(11)} ${goal === "" ? "" : `goal ${goal}`}`);
}
