import { flagsOf, numberIn, runCommand } from "./cli/flags.ts";
import { toJson } from "./cli/to-json.ts";
import { compareWorlds, type WorldsReport } from "./worlds/run.ts";

const USAGE = `npm run worlds -- [options]

  --pairs N     pairs of approaches to compare (default 1000; 10000 for the proof)
  --from I      number of the first one (default 0); pair I is always the same
  --threads T   threads to run on (default: one for each core)
  --json        findings as JSON on stdout

Two worlds that differ only in what a side cannot know: which contact is the raider, whether it is one, what a fleet out of sight is told.
Fails when a byte differs of what that side is sent before it is told.`;

await runCommand(USAGE, async (args) => {
  const flags = flagsOf(args, ["pairs", "from", "threads"], { set: false });
  const report = await compareWorlds({
    pairs: numberIn(flags, "pairs", 1, 10_000_000) ?? 1000,
    from: numberIn(flags, "from", 0, 10_000_000) ?? 0,
    threads: numberIn(flags, "threads", 1, 256),
  });
  console.log(flags.json ? toJson(report) : tell(report));
  return report.pass ? 0 : 1;
});

function tell({ pairs, ways, different, pass }: WorldsReport): string {
  return [
    `${pairs} pairs of worlds`,
    ...Object.entries(ways).map(
      ([way, row]) => `  ${way.padEnd(8)} ${row.pairs} pairs, contacts in ${row.met}, something proved in ${row.proved}`,
    ),
    ...different.slice(0, 10).map(({ pair, way, step }) => `  differs: pair ${pair} (${way}) at step ${step}`),
    pass ? "pass: no byte differs" : `FAIL: ${different.length} pairs differ`,
  ].join("\n");
}
