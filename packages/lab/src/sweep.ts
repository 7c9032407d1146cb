import { writeFileSync } from "node:fs";
import { runCommand } from "./cli/flags.ts";
import { toJson } from "./cli/to-json.ts";
import { sweepReport } from "./report/sweep-report.ts";
import { SWEEP_USAGE, sweepOptions } from "./sweep/options.ts";
import { runSweep } from "./sweep/run.ts";
import { sweepTable } from "./sweep/table.ts";
import { footOf } from "./tournament/options.ts";
import { versionsNow } from "./tournament/versions.ts";

/** Varies one value of the tables and says what that does to who wins and how long it takes. */
await runCommand(SWEEP_USAGE, async (args) => {
  const options = sweepOptions(args);
  const { field, path, values, battles } = options;
  const points = await runSweep(options);
  // Of the tables as they are written: each point changes them in its own way.
  const versions = versionsNow();
  if (options.report !== null) {
    writeFileSync(options.report, sweepReport(path, points, [["Values", values.join(", ")], ...footOf({ field, battles }, versions)]));
    console.error(`The report is in ${options.report}`);
  }
  console.log(options.json ? toJson({ options: { path, values, battles, ...field }, ...versions, points }) : sweepTable(points));
  return 0;
});
