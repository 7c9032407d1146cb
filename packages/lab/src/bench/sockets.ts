import { fork } from "node:child_process";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { log } from "@terok-nor/server/kit/log.ts";
import { serve } from "@terok-nor/server/serve.ts";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import { WATCH_HZ } from "@terok-nor/shared/wire/watch-state.ts";
import { type BenchRow, round } from "./row.ts";
import type { Crowd, CrowdReport } from "./sockets/crowd.ts";

const CROWD = fileURLToPath(new URL("./sockets/crowd.ts", import.meta.url));
const WATCHERS = 500;
/** s measured, after everybody is in. */
const MEASURED = 10;
/** The room's step, ms: a wait of the event loop's beyond it is lateness. */
const RESOLUTION = 1;

/**
 * An audience of 500 over real sockets, in a process of its own, at one battle between two
 * captains: what they cost this process, and how late a battle's step becomes by them.
 */
export async function benchSockets(): Promise<BenchRow[]> {
  log.level = "silent";
  const serving = await serve({ port: 0, host: "127.0.0.1", proxies: 1, services: { lan: true } });
  const crowd = fork(CROWD, { stdio: ["ignore", 2, 2, "ipc"] });
  const said = (what: CrowdReport["kind"]) =>
    new Promise<CrowdReport>((resolve, reject) => {
      crowd.on("message", (report: CrowdReport) => report.kind === what && resolve(report));
      crowd.on("exit", () => reject(new Error("the crowd has left")));
    });
  const tell = (order: Crowd) => crowd.send(order);
  try {
    const options = { name: "Lab", side: "terran", choices: choicesFor("assault", 4), watch: { terran: "admiral", alliance: "admiral" } };
    tell({ kind: "open", url: `http://127.0.0.1:${serving.port}`, options });
    await said("opened");
    const quiet = await measure();
    tell({ kind: "watch", count: WATCHERS });
    const { watching } = await said("watching");
    const full = await measure();
    const sent = Math.max(1, watching * WATCH_HZ * MEASURED);
    const each = ((full.cpu - quiet.cpu) * 1000) / sent;
    return [
      { metric: `cost of one frame to one of ${watching} who watch, all told`, value: round(each), unit: "us", goal: "" },
      {
        metric: `who can watch on one core at ${round(WATCH_HZ)} frames a second`,
        value: round(1e6 / WATCH_HZ / each),
        unit: "",
        goal: ">= 8000",
      },
      { metric: "lateness of a step with nobody watching, p99", value: round(quiet.late), unit: "ms", goal: "" },
      { metric: `lateness of a step with ${WATCHERS} watching, p99`, value: round(full.late), unit: "ms", goal: "<= 5" },
    ];
  } finally {
    crowd.kill();
    await serving.stop();
  }
}

/** ms of processor this process used over the measured time, and the 99th of a hundred waits of its event loop, ms. */
async function measure(): Promise<{ cpu: number; late: number }> {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  const before = process.cpuUsage();
  await sleep(MEASURED * 1000);
  const { user, system } = process.cpuUsage(before);
  delay.disable();
  return { cpu: (user + system) / 1000, late: Math.max(0, delay.percentile(99) / 1e6 - RESOLUTION) };
}
