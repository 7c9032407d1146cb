import { recordedBattles, recordedFullBattles } from "./bench/battles.ts";
import { benchCaptains } from "./bench/captains.ts";
import { benchFirstLoad } from "./bench/first-load.ts";
import type { BenchRow } from "./bench/row.ts";
import { benchRules } from "./bench/rules.ts";
import { benchWatchers } from "./bench/watchers.ts";
import { benchChartWire, benchWire } from "./bench/wire.ts";

const BATTLES = 12;
const FULL_BATTLES = 3;

/** Measures the project's figures one after another; says on stderr what it is at. */
function measure(): BenchRow[] {
  console.error(`Playing ${BATTLES} battles to measure on …`);
  const records = recordedBattles(BATTLES);
  console.error("1/4 the rules …");
  const rules = benchRules(records);
  console.error("2/4 the captains …");
  const captains = benchCaptains();
  console.error("3/4 the wire …");
  const fullRecords = recordedFullBattles(FULL_BATTLES);
  const wire = [...benchWire(records), ...benchChartWire(fullRecords), ...benchWatchers(records, fullRecords)];
  console.error("4/4 the first load …");
  return [...rules, ...captains, ...wire, ...benchFirstLoad()];
}

const rows = measure();
if (process.argv.includes("--json"))
  console.log(
    JSON.stringify(
      rows.map(({ metric, value, unit }) => ({ metric, value, unit })),
      null,
      2,
    ),
  );
else
  for (const row of rows)
    console.log(
      `${row.metric.padEnd(60)} ${String(row.value).padStart(9)} ${row.unit.padEnd(10)} ${row.goal === "" ? "" : `goal ${row.goal}`}`,
    );
