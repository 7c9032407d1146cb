import { existsSync, readFileSync } from "node:fs";

/** The part of vitest's JSON report that is summed here. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Counts one vitest report; a test file that broke before its first test counts as one failure. */
export function tallyOf(report: VitestReport): Tally {
  const broken = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken };
}

/**
 * Sums the reports of several vitest runs. A report that is missing counts as one failure: that run died before its end.
 * @param files paths of the JSON reports that the runs should have written
 */
export function tallyFiles(files: readonly string[]): Tally {
  let passed = 0;
  let failed = 0;
  for (const file of files) {
    const tally = existsSync(file) ? tallyOf(JSON.parse(readFileSync(file, "utf8"))) : { passed: 0, failed: 1 };
    passed += tally.passed;
    failed += tally.failed;
  }
  return { passed, failed };
}
