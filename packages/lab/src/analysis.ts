import { ANALYSIS_USAGE, analysisOptions } from "./analysis/options.ts";
import { tryAnalyses } from "./analysis/run.ts";
import { trialTable } from "./analysis/table.ts";
import { runCommand } from "./cli/flags.ts";
import { toJson } from "./cli/to-json.ts";

/** Says whether the analysis of a battle finds a mistake that was planted in it, and what it costs. */
await runCommand(ANALYSIS_USAGE, async (args) => {
  const options = analysisOptions(args);
  const trial = await tryAnalyses(options);
  console.log(options.json ? toJson(trial) : trialTable(trial));
  return 0;
});
