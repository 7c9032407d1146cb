import { columnsText } from "../cli/columns.ts";
import { percent } from "../stats/percent.ts";
import type { Worth } from "./run.ts";

export const WORTH_COLUMNS = [
  "Deed",
  "Side",
  "With",
  "Without",
  "Gain",
  "From",
  "To",
  "Margin with",
  "Without",
  "Gain",
  "From",
  "To",
] as const;

/** One row for each deed, in the order of WORTH_COLUMNS: shares of wins, then points of margin. */
export function worthRows(found: readonly Worth[]): string[][] {
  return found.map(({ what, side, margin, ...wins }) => [
    what,
    side,
    ...[wins.with, wins.without, wins.gain, wins.low, wins.high].map((share) => percent(share)),
    ...[margin.with, margin.without, margin.gain, margin.low, margin.high].map((points) => points.toFixed(1)),
  ]);
}

/** The rows for a terminal. */
export function worthTable(found: readonly Worth[]): string {
  return columnsText(WORTH_COLUMNS, worthRows(found));
}
