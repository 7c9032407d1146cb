import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { until } from "./until.ts";

const MAIN = fileURLToPath(import.meta.resolve("@terok-nor/server/main.ts"));
/** ms in which a server that was started answers. */
const STARTS_WITHIN = 60_000;

/** Starts a server of the game on this machine and waits until it answers. @param path that it is asked at. */
export async function startedGame(port: number, env: Readonly<Record<string, string>>, path = "/health"): Promise<ChildProcess> {
  const own = { ...process.env, PORT: String(port), HOST: "127.0.0.1", LOG_LEVEL: "silent", ...env };
  const game = spawn(process.execPath, [MAIN], { env: own, stdio: ["ignore", "ignore", "inherit"] });
  const answers = () =>
    fetch(`http://127.0.0.1:${port}${path}`)
      .then(({ ok }) => ok)
      .catch(() => false);
  await until(answers, STARTS_WITHIN);
  return game;
}

/** Ends a process by a signal, and waits until it is gone. */
export async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill(signal);
  await gone;
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}
