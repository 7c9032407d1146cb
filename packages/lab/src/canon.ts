import { batteriesHoldTheLargeCraft } from "./canon/batteries.ts";
import { firstShots } from "./canon/first-shots.ts";
import { outgunned } from "./canon/outgunned.ts";
import { birdOnHerTail, patternSuicide, rescue } from "./canon/pattern-suicide.ts";
import type { CanonRow } from "./canon/row.ts";
import { shakesApart } from "./canon/shakes-apart.ts";

/** Measures every behaviour of the canon that the rules can show so far, in order; says on stderr what it is at. */
function measureCanon(): CanonRow[] {
  const measures: readonly (readonly [string, () => CanonRow | CanonRow[]])[] = [
    ["C1 first shots", firstShots],
    ["C2 outgunned", outgunned],
    ["C3 Pattern Suicide", patternSuicide],
    ["C4 a Bird on her tail", birdOnHerTail],
    ["C5 the rescue", rescue],
    ["C6 batteries", batteriesHoldTheLargeCraft],
    ["C7 she shakes apart", shakesApart],
  ];
  return measures.flatMap(([name, measure], i) => {
    console.error(`${i + 1}/${measures.length} ${name} …`);
    return measure();
  });
}

const rows = measureCanon();
if (process.argv.includes("--json")) console.log(JSON.stringify(rows, null, 2));
else
  for (const row of rows)
    console.log(
      `${row.pass ? "pass" : "FAIL"}  ${row.id.padEnd(14)} ${String(row.measure).padStart(8)}  ${row.target.padEnd(12)} ${row.what} (${row.samples} battles)`,
    );
process.exitCode = rows.every((row) => row.pass) ? 0 : 1;
