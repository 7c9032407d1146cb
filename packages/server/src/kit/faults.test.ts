import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const FAULTS = new URL("faults.ts", import.meta.url).href;

test("what nobody caught is told with its origin, and the process goes on; a thousand more are told in one line", () => {
  const body = `
    import { outliveFaults } from "${FAULTS}";
    outliveFaults();
    setTimeout(() => { throw new Error("of a timer"); }, 0);
    void Promise.reject(new Error("of a promise"));
    setTimeout(() => { for (let i = 0; i < 1000; i++) void Promise.reject(new Error("of many")); }, 50);
    setTimeout(() => process.stdout.write("still here"), 1500);
  `;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", body], { encoding: "utf8" });
  expect({ status, stdout }).toEqual({ status: 0, stdout: "still here" });
  const lines = stderr.trim().split("\n");
  expect(lines.length).toBeLessThan(25);
  for (const said of ["of a timer", "uncaughtException", "of a promise", "unhandledRejection", "more faults"])
    expect(stderr).toContain(said);
}, 20_000);
