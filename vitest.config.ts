import { defineConfig } from "vitest/config";

/** One configuration for every package: each runs it with its own folder as root, and leaves its report there. */
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["{src,tests,scripts}/**/*.test.{ts,tsx}"],
    passWithNoTests: true,
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
    maxWorkers: 2,
    // Half the time to start of processes, and as well apart.
    pool: "threads",
    // A machine may be busy; a test that hangs is still told from one that waits its turn.
    testTimeout: 20_000,
  },
});
