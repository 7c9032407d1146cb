import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const WATCHDOG = new URL("watchdog.ts", import.meta.url).href;
const run = (body: string) =>
  spawnSync(process.execPath, ["--input-type=module", "--eval", `import { watchOver } from "${WATCHDOG}"; ${body}`], {
    encoding: "utf8",
    timeout: 30_000,
  });

test("a process that stands still for as long as that is ended, and says so", () => {
  const { signal, stderr } = run("watchOver(2); setTimeout(() => { for (;;); }, 100);");
  expect(signal).toBe("SIGKILL");
  expect(stderr).toContain("stood still for 2 s and was ended");
}, 40_000);

test("one that is only busy now and then is left alone, and one that has nothing more to do ends by itself", () => {
  const busy = "const until = Date.now() + 900; while (Date.now() < until);";
  const { status } = run(`watchOver(2); let n = 0; const t = setInterval(() => { ${busy} if (++n > 3) clearInterval(t); }, 50);`);
  expect(status).toBe(0);
}, 40_000);
