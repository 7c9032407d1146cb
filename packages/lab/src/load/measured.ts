import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const SERVER = fileURLToPath(new URL("server.ts", import.meta.url));

/** What the process of a measured server is asked, and tells once it listens. */
export interface Asked {
  readonly kind: "reset" | "figures";
  readonly collect?: boolean;
}
export interface Listening {
  readonly kind: "listening";
  readonly port: number;
}

/** Of a server since its figures were last reset. */
export interface Figures {
  readonly kind: "figures";
  /** Battles that are open. */
  readonly battles: number;
  readonly seconds: number;
  /** Of one core. */
  readonly share: number;
  /** Bytes. */
  readonly heap: number;
  readonly rss: number;
  /** The heap and what stands beside it, such as bytes that wait to be sent. */
  readonly held: number;
  readonly steps: number;
  /** How much later than due steps came, ms. */
  readonly late: { readonly p50: number; readonly p99: number; readonly most: number };
  /** Connections of any kind. */
  readonly sockets: number;
  /** Longest time in which nothing else could be done, ms. */
  readonly still: number;
}

/** A server with its archive in a file, in a process of its own, measured from within: nothing is asked of it meanwhile. */
export class Measured {
  readonly url: string;
  readonly #child: ChildProcess;
  readonly #folder: string;

  private constructor(child: ChildProcess, folder: string, port: number) {
    this.#child = child;
    this.#folder = folder;
    this.url = `http://127.0.0.1:${port}`;
  }

  static async start(): Promise<Measured> {
    const folder = mkdtempSync(join(tmpdir(), "terok-nor-"));
    const file = join(folder, "load.sqlite");
    const child = fork(SERVER, [file], { execArgv: ["--expose-gc"], stdio: ["ignore", 2, 2, "ipc"] });
    const { port } = await answer<Listening>(child, "listening");
    return new Measured(child, folder, port);
  }

  reset(): void {
    this.#child.send({ kind: "reset" } satisfies Asked);
  }

  /** @param collect whatever nobody needs is thrown away first, which takes the server some 100 ms. */
  figures(collect = false): Promise<Figures> {
    const answered = answer<Figures>(this.#child, "figures");
    this.#child.send({ kind: "figures", collect } satisfies Asked);
    return answered;
  }

  async stop(): Promise<void> {
    const gone = this.#child.exitCode === null ? once(this.#child, "exit") : null;
    this.#child.kill("SIGKILL");
    await gone;
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Colyseus says something to whoever started it, too, so what is waited for has its kind. */
function answer<T extends Listening | Figures>(child: ChildProcess, kind: T["kind"]): Promise<T> {
  return new Promise((resolve, reject) => {
    const gone = (code: number | null) => reject(new Error(`the measured server ended with code ${code}`));
    child.once("exit", gone);
    const hear = (said: unknown) => {
      if ((said as Partial<T>).kind !== kind) return;
      child.off("exit", gone);
      child.off("message", hear);
      resolve(said as T);
    };
    child.on("message", hear);
  });
}
