import { judgeEconomy } from "./canon/bluff-economy.ts";
import { runCommand } from "./cli/flags.ts";
import { toJson } from "./cli/to-json.ts";
import { PLANS_USAGE, plansOptions } from "./plans/options.ts";
import { playPlans } from "./plans/run.ts";
import { plansText } from "./plans/table.ts";

/** Says how the captains' plans of act one fare against one another. */
await runCommand(PLANS_USAGE, async (args) => {
  const options = plansOptions(args);
  const table = await playPlans(options);
  const { battles, pairs, field } = options;
  const canon = judgeEconomy(table.economies, field.seed);
  const rows = canon.map(({ id, pass, measure, target }) => `${pass ? "pass" : "FAIL"}  ${id.padEnd(14)} ${measure}, ${target}`);
  console.log(options.json ? toJson({ options: { battles, pairs, ...field }, ...table, canon }) : [plansText(table), ...rows].join("\n"));
  return table.verdict.pass ? 0 : 1;
});
