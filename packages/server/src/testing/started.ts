import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

const MAIN = new URL("../main.ts", import.meta.url).pathname;

/** Variables of the environment; what is not named has the value it has here. */
type Environment = Readonly<Record<string, string>>;

/** A server in a process of its own. */
export interface Started {
  /** On this machine, without a slash at its end. */
  readonly url: string;
  /** What it has logged so far, line by line, for those who asked for a level of it. */
  log(): Record<string, unknown>[];
  /** Ends it by a signal; comes true once it is gone. */
  end(signal: NodeJS.Signals): Promise<void>;
}

/** Starts a server as npm start does, on any free port of loopback; comes true once it has printed where it is. */
export async function startServer(env: Environment): Promise<Started> {
  const own = { PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "silent", ...env };
  const child = spawn(process.execPath, [MAIN], { env: { ...process.env, ...own }, stdio: ["ignore", "pipe", "pipe"] });
  let logged = "";
  child.stderr.on("data", (said: Buffer) => {
    logged += String(said);
    if (own.LOG_LEVEL === "silent") process.stderr.write(said);
  });
  const gone = once(child, "exit");
  const printed = new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (said: Buffer) => {
      const found = /http:\/\/\S+:\d+/.exec(String(said));
      if (found !== null) resolve(found[0].replace("localhost", "127.0.0.1"));
    });
    void gone.then(([code]) => reject(new Error(`the server ended with code ${code} before it listened`)));
  });
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await gone;
  };
  const log = () =>
    logged
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line));
  return { url: await printed, log, end };
}

/** What a program of the server's says that runs to its end. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of the server's, main.ts unless told otherwise, and waits for its end. */
export async function run(args: readonly string[], env: Environment, program = MAIN): Promise<Ran> {
  const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  const [[code], stdout, stderr] = await Promise.all([once(child, "exit"), text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}
