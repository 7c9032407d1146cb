import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** Several servers and browsers may start at once on a busy machine; one that ended is told from its exit at once. */
const START_TIMEOUT_MS = 90_000;

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

interface Running extends Started {
  /** Ends the process; comes true once it is gone. */
  end(signal: NodeJS.Signals): Promise<void>;
}

/** Starts a server; comes true once it answers. */
async function begin(port: number, env: Readonly<Record<string, string>>): Promise<Running> {
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
  const isGone = () => server.exitCode !== null || server.signalCode !== null;
  const end = async (signal: NodeJS.Signals) => {
    if (!isGone()) server.kill(signal);
    await gone;
  };
  const giveUpAt = Date.now() + START_TIMEOUT_MS;
  while (!(await isHealthy(url))) {
    if (isGone()) throw new Error(`the server ended with code ${server.exitCode} before it answered`);
    if (Date.now() > giveUpAt) {
      await end("SIGKILL");
      throw new Error(`the server did not answer within ${START_TIMEOUT_MS / 1000} s`);
    }
    await sleep(100);
  }
  return { url, printed: () => printed, end };
}

async function withProcess<T>(env: Readonly<Record<string, string>>, use: (started: Started) => Promise<T>): Promise<T> {
  const server = await begin(await freePort(), env);
  try {
    return await use(server);
  } finally {
    await server.end("SIGTERM");
  }
}

/** A server that is stopped and started anew, over an archive that outlives it. */
export interface Restarted {
  readonly url: string;
  /** Ends it by a signal, and starts another in its place after so many ms. */
  restart(signal: NodeJS.Signals, down: number): Promise<void>;
}

/** Runs `use` against a server that can be started anew at its address; stops it and throws its archive away afterwards. */
export async function withRestarts<T>(use: (server: Restarted) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "terok-nor-"));
  const env = { HOST: "127.0.0.1", TEROK_DATA: join(folder, "battles.sqlite") };
  const port = await freePort();
  let server = await begin(port, env);
  const restart = async (signal: NodeJS.Signals, down: number) => {
    await server.end(signal);
    await sleep(down);
    server = await begin(port, env);
  };
  try {
    return await use({ url: server.url, restart });
  } finally {
    await server.end("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
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
