import { writeFileSync } from "node:fs";
import { runCommand } from "./cli/flags.ts";
import { toJson } from "./cli/to-json.ts";
import { worthReport } from "./report/worth-report.ts";
import { footOf } from "./tournament/options.ts";
import { versionsNow } from "./tournament/versions.ts";
import { WORTH_USAGE, worthOptions } from "./worth/options.ts";
import { playWorth } from "./worth/run.ts";
import { worthTable } from "./worth/table.ts";

/** Says what each thing a captain does is worth to its side. */
await runCommand(WORTH_USAGE, async (args) => {
  const options = worthOptions(args);
  const found = await playWorth(options);
  if (options.report !== null) {
    writeFileSync(options.report, worthReport(found, footOf(options, versionsNow())));
    console.error(`The report is in ${options.report}`);
  }
  console.log(options.json ? toJson(found) : worthTable(found));
  return 0;
});
