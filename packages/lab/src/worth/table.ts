import { columnsText } from "../cli/columns.ts";
import { percent } from "../stats/percent.ts";
import type { Worth } from "./run.ts";

export const WORTH_COLUMNS = ["Deed", "Side", "With", "Without", "Gain", "From", "To"] as const;

/** One row for each deed, in the order of WORTH_COLUMNS. */
export function worthRows(found: readonly Worth[]): string[][] {
  return found.map((one) => [
    one.what,
    one.side,
    percent(one.with),
    percent(one.without),
    percent(one.gain),
    percent(one.low),
    percent(one.high),
  ]);
}

/** The rows for a terminal. */
export function worthTable(found: readonly Worth[]): string {
  return columnsText(WORTH_COLUMNS, worthRows(found));
}
