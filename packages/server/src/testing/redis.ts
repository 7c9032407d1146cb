import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { SharedPresence } from "../cluster/shared-presence.ts";

/** Whether this machine has a Redis; tests that need a real one are left out where it has none. */
export const hasRedis = (() => {
  try {
    execFileSync("redis-server", ["--version"]);
    return true;
  } catch {
    return false;
  }
})();

export interface TestRedis {
  readonly url: string;
  stop(): Promise<void>;
}

/** A Redis of its own on a free port, which keeps nothing. @param more arguments of redis-server. */
export async function startRedis(...more: readonly string[]): Promise<TestRedis> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", "/tmp", ...more];
  const redis = spawn("redis-server", args, { stdio: "ignore" });
  const url = `redis://127.0.0.1:${port}`;
  for (let i = 0; i < 100; i++) {
    const asked = new SharedPresence(url);
    const error = await asked.reach().then(
      () => null,
      (error: NodeJS.ErrnoException) => error,
    );
    if (error === null) asked.shutdown();
    if (error?.code !== "ECONNREFUSED") break;
    await sleep(20);
  }
  return {
    url,
    async stop() {
      redis.kill("SIGKILL");
      if (redis.exitCode === null && redis.signalCode === null) await once(redis, "exit");
    },
  };
}
