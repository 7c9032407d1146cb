import { measureCanon } from "./canon/all.ts";

const rows = measureCanon((progress) => console.error(progress));
if (process.argv.includes("--json")) console.log(JSON.stringify(rows, null, 2));
else
  for (const row of rows)
    console.log(
      `${row.pass ? "pass" : "FAIL"}  ${row.id.padEnd(14)} ${String(row.measure).padStart(8)}  ${row.target.padEnd(12)} ${row.what} (${row.samples} battles)`,
    );
process.exitCode = rows.every((row) => row.pass) ? 0 : 1;
