import { createHistogram, monitorEventLoopDelay } from "node:perf_hooks";
import { log } from "@terok-nor/server/kit/log.ts";
import { METERS } from "@terok-nor/server/kit/meters.ts";
import { serve } from "@terok-nor/server/serve.ts";
import type { Asked, Figures, Listening } from "./measured.ts";

/** A server in a process of its own that tells its figures to who started it; its argument is the file of its archive. */
const [file = ":memory:"] = process.argv.slice(2);

/** The server's own meter keeps what it counts in wide steps; each of its values is kept here as well, to a hundredth. */
const late = createHistogram({ figures: 3 });
const meter = METERS.getSingleMetric("terok_step_late_milliseconds") as unknown as { observe(ms: number): void };
const observe = meter.observe.bind(meter);
meter.observe = (ms) => {
  late.record(Math.max(1, Math.round(ms * 1000)));
  observe(ms);
};

/** ms between two looks at whether the server stands still. */
const LOOK = 10;
const loop = monitorEventLoopDelay({ resolution: LOOK });
loop.enable();
let from = performance.now();
let used = process.cpuUsage();

function reset(): void {
  late.reset();
  loop.reset();
  from = performance.now();
  used = process.cpuUsage();
}

/** @param collect throws away first what nobody needs: what is left is what is held. */
function figures(battles: number, collect: boolean): Figures {
  const { user, system } = process.cpuUsage(used);
  const seconds = (performance.now() - from) / 1000;
  const still = Math.max(0, loop.max / 1e6 - LOOK);
  if (collect) for (let i = 0; i < 2; i++) globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  const ms = (share: number) => late.percentile(share) / 1000;
  return {
    kind: "figures",
    battles,
    seconds,
    share: (user + system) / 1e6 / seconds,
    heap: heapUsed,
    rss,
    held: heapUsed + external,
    steps: late.count,
    late: { p50: ms(50), p99: ms(99), most: late.count === 0 ? 0 : late.max / 1000 },
    still,
    sockets: process.getActiveResourcesInfo().filter((each) => each === "TCPSocketWrap").length,
  };
}

log.level = "silent";
const serving = await serve({ port: 0, host: "127.0.0.1", proxies: 1, database: file });
process.on("message", ({ kind, collect }: Asked) => {
  if (kind === "reset") reset();
  else process.send?.(figures(serving.services.battles.count, collect ?? false));
});
process.on("disconnect", () => process.exit());
process.send?.({ kind: "listening", port: serving.port } satisfies Listening);
