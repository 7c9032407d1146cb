import { columnsText } from "../cli/columns.ts";
import { percent } from "../stats/percent.ts";
import type { Share } from "../stats/wilson.ts";
import type { Trial } from "./run.ts";
import { NEAR, type Tried } from "./try.ts";

const COLUMNS = [
  "Battle",
  "Length",
  "Left undone",
  "At",
  "Cost",
  "Named",
  "During",
  "Blamed",
  "Cured",
  "Away",
  "By chance",
  "Told",
  "Better",
  "First",
  "In all",
];

/** One row for each battle, and what they come to. */
export function trialTable(trial: Trial): string {
  return [columnsText(COLUMNS, trial.battles.map(rowOf)), summaryOf(trial)].join("\n\n");
}

const yes = (is: boolean): string => (is ? "yes" : "-");

function rowOf({
  index,
  length,
  plant,
  named,
  during,
  blamed,
  cured,
  away,
  chance,
  told,
  better,
  first,
  spent,
}: Tried): (string | number)[] {
  const { side, without, at, cost } = plant;
  return [
    index,
    `${length.toFixed(0)} s`,
    `${side} ${without}`,
    `${at.toFixed(0)} s`,
    cost.told ? percent(cost.gain, 0) : "not told",
    yes(named),
    yes(during),
    yes(blamed),
    yes(cured),
    `${away.toFixed(0)} s`,
    percent(chance, 0),
    told,
    better,
    `${first.toFixed(1)} s`,
    `${spent.toFixed(1)} s`,
  ];
}

function summaryOf({ named, namedOfCostly, chance, during, duringChance, blamed, cured, spent, first }: Trial): string {
  const told = ({ count, of, low, high }: Share): string => `${count} of ${of} (${percent(low, 0)} to ${percent(high, 0)})`;
  return [
    `named within ${NEAR} s: ${told(named)}, by chance ${percent(chance, 0)}; of those that surely cost something ${told(namedOfCostly)}`,
    `a moment in the time it was left undone: ${told(during)}, by chance ${percent(duringChance, 0)}`,
    `the right side said to be hurt: ${told(blamed)}; the cure told apart: ${told(cured)}`,
    `s of a core: first answer ${first.median.toFixed(1)}, at most ${first.most.toFixed(1)}; for ten minutes of battle ${spent.median.toFixed(1)}, at most ${spent.most.toFixed(1)}`,
  ].join("\n");
}
