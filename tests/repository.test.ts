import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mend } from "../scripts/mend-lockfile.mjs";
import { tallyFiles } from "../scripts/test-reports.ts";

describe("mending the lockfile", () => {
  it("adds what another platform needs, and nothing that is there already", () => {
    const tool = {
      version: "1.0.0",
      dev: true,
      optionalDependencies: { "tool-linux-x64": "1.0.0", "@tool/cli-linux-arm64-musl": "1.0.0" },
    };
    const lock = { packages: { "": {}, "node_modules/tool": tool, "node_modules/tool-linux-x64": { version: "1.0.0" } } };
    expect(mend(lock)).toEqual(["node_modules/@tool/cli-linux-arm64-musl"]);
    expect(lock.packages).toHaveProperty(["node_modules/@tool/cli-linux-arm64-musl"], {
      version: "1.0.0",
      os: ["linux"],
      cpu: ["arm64"],
      libc: ["musl"],
      dev: true,
      optional: true,
    });
    expect(mend(lock)).toEqual([]);
  });

  it("finds a package that lies inside another one", () => {
    const inner = { version: "1.0.0", optionalDependencies: { "inner-darwin-x64": "1.0.0" } };
    const lock = { packages: { "": {}, "node_modules/a/node_modules/inner": inner, "node_modules/a/node_modules/inner-darwin-x64": {} } };
    expect(mend(lock)).toEqual([]);
  });
});

describe("the closing line of the tests", () => {
  it("sums all runs, and counts a broken file and a missing report as failures", () => {
    const folder = mkdtempSync(join(tmpdir(), "reports-"));
    try {
      const good = { numPassedTests: 7, numFailedTests: 1, testResults: [{ status: "failed", assertionResults: [{}] }] };
      const broken = { numPassedTests: 0, numFailedTests: 0, testResults: [{ status: "failed", assertionResults: [] }] };
      writeFileSync(join(folder, "good.json"), JSON.stringify(good));
      writeFileSync(join(folder, "broken.json"), JSON.stringify(broken));
      const files = ["good.json", "broken.json", "missing.json"].map((name) => join(folder, name));
      expect(tallyFiles(files)).toEqual({ passed: 7, failed: 3 });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
