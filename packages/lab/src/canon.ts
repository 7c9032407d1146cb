import { measureCanon } from "./canon/all.ts";
import { evenBattles } from "./canon/even-battles.ts";
import type { CanonRow } from "./canon/row.ts";
import { flagsOf, numberIn, runCommand } from "./cli/flags.ts";
import { toJson } from "./cli/to-json.ts";
import { BATTLE_MODES } from "./tournament/options.ts";

const USAGE = `npm run canon -- [options]

  --battles N   battles between captains for each number of Galors, with the approach and without (default 200; 1000 for the proof)
  --seed S      seed of these battles (default 1)
  --threads T   threads to play them on (default: one for each core)
  --json        rows as JSON on stdout`;

/** Measures what must come out of the rules, whatever the numbers become; fails when anything does not. */
await runCommand(USAGE, async (args) => {
  const flags = flagsOf(args, ["battles", "seed", "threads"], { set: false });
  const battles = numberIn(flags, "battles", 1, 1_000_000) ?? 200;
  const seed = numberIn(flags, "seed", 0, 0xffffffff) ?? 1;
  const threads = numberIn(flags, "threads", 1, 256);
  const say = (progress: string): void => console.error(progress);
  const rules = measureCanon(say);
  const rows = [...rules];
  for (const mode of BATTLE_MODES) {
    say(`C9 a knife's edge, C10 as history went: ${3 * battles} battles between captains (${mode}) …`);
    rows.push(...(await evenBattles(mode, battles, seed, threads)));
  }
  console.log(flags.json ? toJson(rows) : rows.map(lineOf).join("\n"));
  return rows.every((row) => row.pass) ? 0 : 1;
});

function lineOf({ id, what, measure, target, pass, off, samples, interval }: CanonRow): string {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  const range = interval === undefined ? "" : `, ${percent(interval[0])} to ${percent(interval[1])}`;
  const miss = pass ? "" : `, off by ${off > 0 ? "+" : ""}${off}`;
  return `${pass ? "pass" : "FAIL"}  ${id.padEnd(14)} ${String(measure).padStart(8)}  ${target.padEnd(12)} ${what} (${samples} battles${range}${miss})`;
}
