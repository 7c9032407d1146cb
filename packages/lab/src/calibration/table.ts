import type { Bin, Score } from "./score.ts";

/** By mid-battle odds are to be at least this good. */
const GOAL = 0.2;

/** The scores as text: the Brier score of each moment and side, and the bins of both sides together. */
export function scoresTable(scores: readonly Score[]): string {
  const heads = scores.map(
    ({ by, moment, side, count, brier }) =>
      `${by.padEnd(10)} ${moment.padEnd(5)} ${side.padEnd(9)} ${String(count).padStart(6)} odds   Brier ${brier.toFixed(3)}${verdict(moment, side, brier)}`,
  );
  const bins = scores
    .filter(({ side }) => side === "both")
    .map((score) => `\n${score.by}, ${score.moment}: odds told, and how often they came true\n${score.bins.map(binLine).join("\n")}`);
  return [...heads, ...bins].join("\n");
}

function verdict(moment: string, side: string, brier: number): string {
  return moment === "50 %" && side === "both" ? `   goal <= ${GOAL.toFixed(2)}: ${brier <= GOAL ? "met" : "missed"}` : "";
}

function binLine({ from, count, told, won }: Bin): string {
  const range = `${Math.round(from * 100)}-${Math.round(from * 100) + 10} %`;
  return `  ${range.padEnd(9)} ${String(count).padStart(6)}${count === 0 ? "" : `   told ${percent(told)}   came true ${percent(won)}`}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`;
}
