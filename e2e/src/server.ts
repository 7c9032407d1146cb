import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const START_TIMEOUT_MS = 30_000;

/** A port of loopback that nobody listens on now. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`)).ok;
  } catch {
    return false;
  }
}

/**
 * Runs `use` against the real server, started as players start it, on a free port of loopback; stops it afterwards.
 * @param use gets the server's address, such as "http://127.0.0.1:41234"
 */
export async function withServer<T>(use: (url: string) => Promise<T>): Promise<T> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, HOST: "127.0.0.1", PORT: String(port) };
  const server = spawn(process.execPath, ["packages/server/src/main.ts"], { cwd: ROOT, env, stdio: ["ignore", "ignore", "inherit"] });
  const gone = once(server, "exit");
  try {
    const giveUpAt = Date.now() + START_TIMEOUT_MS;
    while (!(await isHealthy(url))) {
      if (server.exitCode !== null) throw new Error(`the server ended with code ${server.exitCode} before it answered`);
      if (Date.now() > giveUpAt) throw new Error(`the server did not answer within ${START_TIMEOUT_MS / 1000} s`);
      await sleep(100);
    }
    return await use(url);
  } finally {
    if (server.exitCode === null) {
      server.kill("SIGTERM");
      await gone;
    }
  }
}
