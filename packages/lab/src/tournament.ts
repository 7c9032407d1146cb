import { writeFileSync } from "node:fs";
import { runCommand } from "./cli/flags.ts";
import { toJson } from "./cli/to-json.ts";
import { tournamentReport } from "./report/tournament-report.ts";
import { changeTables } from "./tournament/changes.ts";
import { callOfOne, footOf, tournamentOptions, USAGE } from "./tournament/options.ts";
import { playTournament } from "./tournament/run.ts";
import { standingsOf } from "./tournament/summary.ts";
import { standingsTable } from "./tournament/table.ts";
import { versionsNow } from "./tournament/versions.ts";

/** Plays many seeded battles between captains and says what they came to. */
await runCommand(USAGE, async (args) => {
  const options = tournamentOptions(args);
  const { field, battles } = options;
  changeTables(field.set);
  if (options.only !== null) {
    // The rules are loaded after the tables are changed.
    const { tellBattle } = await import("./tournament/story.ts");
    console.log(tellBattle(field, options.only, options.json));
    return 0;
  }
  const results = await playTournament(options);
  const standings = standingsOf(results);
  const versions = versionsNow();
  if (options.report !== null) {
    const foot = [...footOf(options, versions), ["One battle again", callOfOne(field)] as const];
    writeFileSync(options.report, tournamentReport({ standings, results, foot }));
    console.error(`The report is in ${options.report}`);
  }
  if (options.json) console.log(toJson({ options: { battles, ...field }, ...versions, ...standings }));
  else console.log(standingsTable(standings));
  return 0;
});
