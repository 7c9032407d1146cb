import { flagsOf, numberIn, runCommand } from "./cli/flags.ts";
import { toJson } from "./cli/to-json.ts";
import { type ExhaustReport, runExhaust } from "./exhaust/run.ts";

const USAGE = `npm run exhaust -- [options]

  --battles N   battles in which both sides order at random, legally and not (default 1000)
  --from I      number of the first one (default 0); battle I is always the same
  --seconds S   s of play each (default 75)
  --threads T   threads to play on (default: one for each core)
  --json        findings as JSON on stdout

Fails when anything throws, is no number or leaves its range, or when an order, a mount, a class or a commander's rule never occurs.`;

await runCommand(USAGE, async (args) => {
  const flags = flagsOf(args, ["battles", "from", "seconds", "threads"], { set: false });
  const report = await runExhaust({
    battles: numberIn(flags, "battles", 1, 10_000_000) ?? 1000,
    from: numberIn(flags, "from", 0, 10_000_000) ?? 0,
    seconds: numberIn(flags, "seconds", 15, 900) ?? 75,
    threads: numberIn(flags, "threads", 1, 256),
  });
  console.log(flags.json ? toJson(report) : tell(report));
  return report.pass ? 0 : 1;
});

function tell({ battles, ticks, orders, exceptions, notNumbers, outOfRange, coverage, missing, pass }: ExhaustReport): string {
  const all = Object.keys(coverage).length;
  const findings = [...exceptions.first, ...notNumbers.first, ...outOfRange.first, ...missing.map((line) => `never seen: ${line}`)];
  return [
    `${battles} battles, ${ticks} ticks, ${orders} orders`,
    `exceptions ${exceptions.count}, values that are no number ${notNumbers.count}, values out of range ${outOfRange.count}`,
    `coverage ${all - missing.length} of ${all}: kinds of order taken and refused, classes, mounts, commanders' rules`,
    ...findings.map((finding) => `  ${finding}`),
    pass ? "pass" : "FAIL",
  ].join("\n");
}
