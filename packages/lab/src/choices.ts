import { CHOICES_USAGE, choicesOptions } from "./choices/options.ts";
import { playChoices } from "./choices/run.ts";
import { choicesTable } from "./choices/table.ts";
import { runCommand } from "./cli/flags.ts";
import { toJson } from "./cli/to-json.ts";

/** Says how long each side has nothing to decide. */
await runCommand(CHOICES_USAGE, async (args) => {
  const options = choicesOptions(args);
  const found = await playChoices(options);
  console.log(options.json ? toJson(found) : choicesTable(found));
  return found.every(({ pass }) => pass) ? 0 : 1;
});
