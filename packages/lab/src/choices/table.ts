import { columnsText } from "../cli/columns.ts";
import type { Choices } from "./run.ts";

/** The rows for a terminal. */
export function choicesTable(found: readonly Choices[]): string {
  const rows = found.map(({ side, act, median, low, high, begins, target, pass, battles }) => [
    side,
    act,
    ...[median, low, high, begins].map((seconds) => `${seconds.toFixed(1)} s`),
    `< ${target} s`,
    pass ? "pass" : "FAIL",
    battles,
  ]);
  return columnsText(["Side", "Act", "Longest wait", "From", "To", "Begins at", "Target", "", "Battles"], rows);
}
