import { defineConfig } from "vitest/config";

const TESTS = "{src,tests,scripts}/**/*.test.{ts,tsx}";
/** Tests that put other modules in the place of real ones, or change the tables: nothing else may live in their world. */
const APART = "{src,tests,scripts}/**/*.apart.test.{ts,tsx}";

/** One configuration for every package: each runs it with its own folder as root, and leaves its report there. */
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    passWithNoTests: true,
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
    maxWorkers: 2,
    // Not threads: V8 now and then ends a process in which several threads make and drop compiled code.
    pool: "forks",
    // A machine may be busy; a test that hangs is still told from one that waits its turn.
    testTimeout: 20_000,
    projects: [
      // What they import is loaded once for all that a thread runs: a third of the time.
      { extends: true, test: { name: "together", include: [TESTS], exclude: [APART], isolate: false } },
      { extends: true, test: { name: "apart", include: [APART] } },
    ],
  },
});
