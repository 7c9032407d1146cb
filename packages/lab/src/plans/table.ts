import { FLEET_PLANS, RAIDER_PLANS } from "@terok-nor/commander/approach/plans.ts";
import { percent } from "../stats/percent.ts";
import type { PlanRow, PlansTable } from "./run.ts";

const WIDE = 22;

/** The plans for a terminal. */
export function plansText({ raider, works, fleet, pairs, verdict }: PlansTable): string {
  const { worthwhile, dominant, pass } = verdict;
  return [
    "Each plan against captains who draw theirs: its own side's wins",
    ...block("raider", raider),
    ...block("works", works),
    ...block("fleet", fleet),
    ...(pairs.length === 0 ? [] : ["", "Rebels' wins, their plan against the fleet's", ...grid(pairs)]),
    "",
    `worthwhile plans: ${worthwhile.raider} of the raider's, ${worthwhile.fleet} of the fleet's`,
    `best against everything: ${dominant.raider ?? "none"} of the raider's, ${dominant.fleet ?? "none"} of the fleet's`,
    pass ? "pass" : "FAIL",
  ].join("\n");
}

function block(title: string, rows: readonly PlanRow<string>[]): string[] {
  return rows.map(
    ({ plan, wins }) =>
      `  ${title.padEnd(7)} ${plan.padEnd(WIDE)} ${percent(wins.share).padStart(7)} (${percent(wins.low)} to ${percent(wins.high)})`,
  );
}

function grid(pairs: PlansTable["pairs"]): string[] {
  const cell = (raider: string, fleet: string): string => {
    const pair = pairs.find((each) => each.raider === raider && each.fleet === fleet);
    return pair === undefined ? "–" : percent(pair.wins.share, 0);
  };
  const head = ["".padEnd(WIDE), ...FLEET_PLANS.map((plan) => plan.padStart(14))].join("");
  return [head, ...RAIDER_PLANS.map((plan) => [plan.padEnd(WIDE), ...FLEET_PLANS.map((fleet) => cell(plan, fleet).padStart(14))].join(""))];
}
