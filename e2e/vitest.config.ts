import { defineConfig } from "vitest/config";

/** Two at a time, as on two cores: a page that draws by software wants a good part of one to itself. */
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    maxWorkers: 2,
    testTimeout: 240_000,
    hookTimeout: 120_000,
    // A page drawn by software may be long in showing what it will.
    expect: { poll: { timeout: 20_000 } },
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
  },
});
