import { globSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { runChild } from "./run-child.mjs";
import { tallyFiles } from "./test-reports.ts";

const REPORT = join("reports", "vitest.json");

/** Where each vitest run leaves its report: the root's own, and one per workspace that has tests. */
function expectedReports(): string[] {
  const workspaces = globSync(["packages/*/package.json", "e2e/package.json"]);
  const tested = workspaces.filter((file) => JSON.parse(readFileSync(file, "utf8")).scripts?.test !== undefined);
  return [REPORT, ...tested.map((file) => join(dirname(file), REPORT))];
}

/**
 * Runs every test of the project: types and unit tests of each package, the tests of the repository itself, then the
 * browser tests. Turbo replays what has not changed, reports included, so the closing sum is right either way.
 */
export async function runTests(args: readonly string[]): Promise<number> {
  const started = performance.now();
  const reports = expectedReports();
  for (const file of reports) rmSync(file, { force: true });
  console.error("Running the tests: types, rules, server, client, and at the end two browsers against a real server.");
  console.error("This takes some minutes the first time; what has not changed since is not run again.");
  const turbo = (tasks: readonly string[], atOnce: number) =>
    runChild("turbo", ["run", ...tasks, "--continue", `--concurrency=${atOnce}`, "--no-update-notifier", ...args]);
  const typed = await turbo(["types"], 2);
  // One package at a time: vitest itself uses both cores of a small machine.
  const tested = await turbo(["test", "//#test:house"], 1);
  const code = typed === 0 ? tested : typed;

  const tally = tallyFiles(reports);
  const failed = code !== 0 && tally.failed === 0 ? 1 : tally.failed;
  console.error(`Finished in ${((performance.now() - started) / 1000).toFixed(0)} s.`);
  console.log(`${tally.passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : code;
}
