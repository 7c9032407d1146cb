import { columnsText } from "../cli/columns.ts";
import { percent } from "../stats/percent.ts";
import type { Choices, WayShare } from "./judge.ts";

/** Ways told of each side and act. */
const TOLD = 6;

/** The rows for a terminal, and what mattered in them. */
export function choicesTable(found: readonly Choices[]): string {
  const rows = found.map(({ side, act, median, low, high, begins, target, pass, battles, sound, open, orders }) => [
    side,
    act,
    ...[median, low, high, begins, sound.median, open.median, orders.median].map((seconds) => `${seconds.toFixed(1)} s`),
    `< ${target} s`,
    pass ? "pass" : "FAIL",
    battles,
  ]);
  const head = [
    "Side",
    "Act",
    "Longest wait",
    "From",
    "To",
    "Begins at",
    "But for blunders",
    "While open",
    "For an order",
    "Target",
    "",
    "Battles",
  ];
  return [columnsText(head, rows), ...found.map(toldOf)].join("\n\n");
}

function toldOf({ side, act, found, ways, nearest, last, doing }: Choices): string {
  return [
    `${side}, ${act}: a choice at ${percent(found)} of the looks`,
    `  what mattered: ${listOf(ways)}`,
    `  nearest to it in the longest waits: ${listOf(nearest)}`,
    `  of these, last to the end of the act: ${percent(last)}`,
    `  ordered in them: ${
      doing
        .slice(0, TOLD)
        .map(({ by, share }) => `${by} ${percent(share)}`)
        .join(", ") || "nothing"
    }`,
  ].join("\n");
}

function listOf(ways: readonly WayShare[]): string {
  const told = ways
    .slice(0, TOLD)
    .map(({ way, share, points }) => `${way} ${percent(share)} (${points > 0 ? "+" : ""}${points.toFixed(1)})`);
  return told.join(", ") || "nothing";
}
