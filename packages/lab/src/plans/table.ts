import { FLEET_PLANS, RAIDER_PLANS } from "@terok-nor/commander/approach/plans.ts";
import { percent } from "../stats/percent.ts";
import type { Economy, Ranged } from "./economy.ts";
import type { PlanRow, PlansTable } from "./run.ts";

const WIDE = 22;

/** The plans for a terminal. */
export function plansText({ raider, works, fleet, pairs, economies, verdict }: PlansTable): string {
  const { worthwhile, dominant, pass } = verdict;
  return [
    "Each plan against captains who draw theirs: its own side's wins",
    ...block("raider", raider),
    ...block("works", works),
    ...block("fleet", fleet),
    ...(pairs.length === 0 ? [] : ["", "Rebels' wins, their plan against the fleet's", ...grid(pairs)]),
    ...economies.flatMap(economyLines),
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

function economyLines({ galors, battles, equilibrium, value, shadows, worth }: Economy): string[] {
  const { raider, fleet, valueWithoutShadows } = equilibrium;
  const range = ({ low, high }: Ranged): string => `(${percent(low)} to ${percent(high)})`;
  const mix = (plans: readonly { readonly plan: string; readonly weight: number }[]): string =>
    plans
      .filter(({ weight }) => weight > 0)
      .map(({ plan, weight }) => `${plan} ${percent(weight, 0)}`)
      .join(", ");
  return [
    "",
    `Both sides at their best, ${galors} Galors, ${battles} battles of each pair`,
    `  rebels win  ${percent(value.measure)} ${range(value)}, without shadows ${percent(valueWithoutShadows)}`,
    `  shadows     weigh ${percent(shadows.measure)} ${range(shadows)}, and are worth ${percent(worth.measure)} ${range(worth)}`,
    `  raider      ${mix(raider)}`,
    `  fleet       ${mix(fleet)}`,
  ];
}

function grid(pairs: PlansTable["pairs"]): string[] {
  const cell = (raider: string, fleet: string): string => {
    const pair = pairs.find((each) => each.raider === raider && each.fleet === fleet);
    return pair === undefined ? "–" : percent(pair.wins.share, 0);
  };
  const head = ["".padEnd(WIDE), ...FLEET_PLANS.map((plan) => plan.padStart(14))].join("");
  return [head, ...RAIDER_PLANS.map((plan) => [plan.padEnd(WIDE), ...FLEET_PLANS.map((fleet) => cell(plan, fleet).padStart(14))].join(""))];
}
