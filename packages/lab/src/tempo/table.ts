import { percent } from "../stats/percent.ts";
import type { Tempo } from "./run.ts";

/** Kinds of order told of each side. */
const KINDS = 4;

/** The table for a terminal. */
export function tempoTable(found: readonly Tempo[]): string {
  return found.map(line).join("\n");
}

function line({ orders, mode, galors, rebels, low, high, given }: Tempo): string {
  const pace = orders === null ? "unbounded" : `${orders} a minute`;
  const share = `${percent(rebels)} (${percent(low)} to ${percent(high)})`;
  return [
    `${mode}, ${galors} Galors, ${pace}: rebels win ${share}`,
    `  rebels   ${kindsOf(given.terran)}`,
    `  Alliance ${kindsOf(given.alliance)}`,
  ].join("\n");
}

function kindsOf({ all, kinds }: Tempo["given"]["terran"]): string {
  const first = Object.entries(kinds).slice(0, KINDS);
  return `${all.toFixed(1)} orders a minute: ${first.map(([kind, often]) => `${kind} ${often.toFixed(1)}`).join(", ")}`;
}
