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

interface Started {
  /** On this machine, such as "http://127.0.0.1:41234". */
  readonly url: string;
  /** What it has printed so far. */
  printed(): string;
}

async function withProcess<T>(env: Readonly<Record<string, string>>, use: (started: Started) => Promise<T>): Promise<T> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, ["packages/server/src/main.ts"], {
    cwd: ROOT,
    // No archive outlives a test, and none of a player's is touched.
    env: { ...process.env, PORT: String(port), TEROK_DATA: ":memory:", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  server.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  const gone = once(server, "exit");
  try {
    const giveUpAt = Date.now() + START_TIMEOUT_MS;
    while (!(await isHealthy(url))) {
      if (server.exitCode !== null) throw new Error(`the server ended with code ${server.exitCode} before it answered`);
      if (Date.now() > giveUpAt) throw new Error(`the server did not answer within ${START_TIMEOUT_MS / 1000} s`);
      await sleep(100);
    }
    return await use({ url, printed: () => printed });
  } finally {
    if (server.exitCode === null) {
      server.kill("SIGTERM");
      await gone;
    }
  }
}

/**
 * Runs `use` against the real server, started as players start it, on a free port of loopback; stops it afterwards.
 * @param use gets the server's address, such as "http://127.0.0.1:41234"
 */
export function withServer<T>(use: (url: string) => Promise<T>): Promise<T> {
  return withProcess({ HOST: "127.0.0.1" }, ({ url }) => use(url));
}

/** Addresses of a host on the local network, each without a slash at its end. */
export interface LanHostUrls {
  /** By which its own machine opens it. */
  readonly here: string;
  /** The first one it prints for others; null on a machine without a network. */
  readonly printed: string | null;
}

/** Runs `use` against the real server opened to the local network, as by npm run lan; stops it afterwards. */
export function withLanHost<T>(use: (urls: LanHostUrls) => Promise<T>): Promise<T> {
  return withProcess({ HOST: "0.0.0.0", TEROK_LAN: "1" }, async ({ url, printed }) => {
    // The addresses come right after the socket that answers.
    for (let i = 0; i < 50 && !/on (your|no) network/.test(printed()); i++) await sleep(20);
    return use({ here: url.replace("127.0.0.1", "localhost"), printed: /^ {2}(http:\/\/\S+)\/$/m.exec(printed())?.[1] ?? null });
  });
}
