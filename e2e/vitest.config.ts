import { basename } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take a minute and more, the longest first: begun last, one of them would run alone at the end. */
const LONGEST = ["captains", "restarts", "reloads", "alone", "whole-battle"];

const place = ({ moduleId }: TestSpecification): number => {
  const found = LONGEST.indexOf(basename(moduleId, ".test.ts"));
  return found < 0 ? LONGEST.length : found;
};

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

/** Two at a time, as on two cores: a page that draws by software wants a good part of one to itself. */
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 240_000,
    hookTimeout: 120_000,
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
  },
});
