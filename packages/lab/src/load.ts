import { printRows } from "./bench/print-rows.ts";
import type { BenchRow } from "./bench/row.ts";
import { flagsOf, numberIn, runCommand } from "./cli/flags.ts";
import { benchChurn } from "./load/churn.ts";
import { benchEnding } from "./load/ending.ts";
import { benchSteady } from "./load/steady.ts";

const USAGE = `npm run bench:load -- [options]

  --matches N   battles of two players that go on at once (default 100; 0: none)
  --watchers W  who watch each of them (default 2)
  --seconds S   measured, once all have begun (default 30; a battle lasts ten minutes at most)
  --end N       then: so many rated battles that end in the same second (default 0: none; takes a minute and a half)
  --churn M     then: so many short battles one after another, and what is left of them in memory (default 0: none)
  --at-once N   of these, so many at a time (default 40; a short one takes ten seconds)
  --json        figures as JSON on stdout

One server in a process of its own, with its archive in a file that is thrown away; who play and watch are in others, on real sockets.`;

await runCommand(USAGE, async (args) => {
  const flags = flagsOf(args, ["matches", "watchers", "seconds", "end", "churn", "at-once"], { set: false });
  const number = (name: string, low: number, high: number, usual: number) => numberIn(flags, name, low, high) ?? usual;
  const matches = number("matches", 0, 400, 100);
  const load = { matches, watchers: number("watchers", 0, 100, 2), seconds: number("seconds", 1, 500, 30) };
  const [end, churn, atOnce] = [number("end", 0, 400, 0), number("churn", 0, 1_000_000, 0), number("at-once", 1, 300, 40)];
  const rows: BenchRow[] = [];
  if (matches > 0) rows.push(...(await benchSteady(load)));
  if (end > 0) rows.push(...(await benchEnding(end)));
  if (churn > 0) rows.push(...(await benchChurn(churn, atOnce)));
  printRows(rows, flags.json);
  return 0;
});
process.exit();
