import { benchArchive } from "./bench/archive.ts";
import { recordedBattles, recordedFullBattles } from "./bench/battles.ts";
import { benchCaptains } from "./bench/captains.ts";
import { benchFirstLoad } from "./bench/first-load.ts";
import { printRows } from "./bench/print-rows.ts";
import type { BenchRow } from "./bench/row.ts";
import { benchRules } from "./bench/rules.ts";
import { benchSockets } from "./bench/sockets.ts";
import { benchWatchers } from "./bench/watchers.ts";
import { benchChartWire, benchWire } from "./bench/wire.ts";

const BATTLES = 12;
const FULL_BATTLES = 3;

/** Measures the project's figures one after another; says on stderr what it is at. */
async function measure(): Promise<BenchRow[]> {
  console.error(`Playing ${BATTLES} battles to measure on …`);
  const records = recordedBattles(BATTLES);
  console.error("1/6 the rules …");
  const rules = benchRules(records);
  console.error("2/6 the captains …");
  const captains = benchCaptains();
  console.error("3/6 the wire …");
  const fullRecords = recordedFullBattles(FULL_BATTLES);
  const wire = [...benchWire(records), ...benchChartWire(fullRecords), ...benchWatchers(records, fullRecords)];
  console.error("4/6 the archive …");
  const archive = benchArchive(fullRecords);
  console.error("5/6 an audience over real sockets (half a minute) …");
  const sockets = await benchSockets();
  console.error("6/6 the first load …");
  return [...rules, ...captains, ...wire, ...archive, ...sockets, ...benchFirstLoad()];
}

printRows(await measure(), process.argv.includes("--json"));
// Rooms that are closing keep their timers for a while.
process.exit();
