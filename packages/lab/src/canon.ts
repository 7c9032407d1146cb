import { measureCanon } from "./canon/all.ts";
import { measureCaptains, PROOF, SHORT } from "./canon/captains.ts";
import type { CanonRow } from "./canon/row.ts";
import { flagsOf, numberIn, runCommand } from "./cli/flags.ts";
import { toJson } from "./cli/to-json.ts";

const PROOF_FLAG = "--proof";
const USAGE = `npm run canon -- [options]

  --proof       measure all of it, in a quarter of an hour on two cores; without it what a minute allows
  --battles N   battles between captains for each number of Galors, at each pace, with the approach and without (default ${SHORT.even};
                ${PROOF.even} for the proof)
  --seed S      seed of the battles between captains (default 1)
  --threads T   threads to play them on (default: one for each core)
  --json        rows as JSON on stdout

What battles between captains come to fails only where its 95 % interval excludes the target.`;

/** Measures what must come out of the rules, whatever the numbers become; fails when anything does not. */
await runCommand(USAGE, async (args) => {
  const proof = args.includes(PROOF_FLAG);
  const flags = flagsOf(
    args.filter((arg) => arg !== PROOF_FLAG),
    ["battles", "seed", "threads"],
    { set: false },
  );
  const sizes = proof ? PROOF : SHORT;
  const even = numberIn(flags, "battles", 1, 1_000_000) ?? sizes.even;
  const seed = numberIn(flags, "seed", 0, 0xffffffff) ?? 1;
  const threads = numberIn(flags, "threads", 1, 256);
  const say = (progress: string): void => console.error(progress);
  const rows = [...measureCanon(say), ...(await measureCaptains({ ...sizes, even }, seed, threads, say))];
  console.log(flags.json ? toJson(rows) : rows.map(lineOf).join("\n"));
  return rows.every((row) => row.pass) ? 0 : 1;
});

function lineOf({ id, what, measure, target, pass, off, samples, interval, unit }: CanonRow): string {
  const told = (value: number): string => (unit === undefined ? `${(value * 100).toFixed(1)} %` : String(value));
  const range = interval === undefined ? "" : `, ${told(interval[0])} to ${told(interval[1])}`;
  const miss = pass ? "" : `, off by ${off > 0 ? "+" : ""}${off}`;
  return `${pass ? "pass" : "FAIL"}  ${id.padEnd(24)} ${String(measure).padStart(8)}  ${target.padEnd(12)} ${what} (${samples} battles${range}${miss})`;
}
