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
  console.log(options.json ? toJson({ options: { battles, pairs, ...field }, ...table }) : plansText(table));
  return table.verdict.pass ? 0 : 1;
});
