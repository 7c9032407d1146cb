import { fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import type { Answer, Sent } from "./serve.ts";

/** Jobs a process holds at once: one it works on and one to go on with, so that it never waits for the next. */
const AHEAD = 2;

export interface Work<Job, Result> {
  /** The program of each process; it calls `serve`. */
  readonly program: URL;
  /** Handed to each process as it starts. */
  readonly start: unknown;
  /** Number of processes; by default one for each core. */
  readonly threads: number | undefined;
  readonly jobs: readonly Job[];
  /** Called with each result as it comes; the order depends on the processes. */
  done(result: Result): void;
}

/**
 * Shares jobs out over processes and ends when all are done; the first that fails ends it all with its error. They are
 * processes and not threads: the engine now and then ends a process in which several threads make and drop compiled code.
 */
export async function runInProcesses<Job, Result>(work: Work<Job, Result>): Promise<void> {
  const count = Math.min(work.threads ?? availableParallelism(), work.jobs.length);
  let next = 0;
  // What each writes is what this one writes; how this one was started is none of theirs.
  const pool = Array.from({ length: count }, () => fork(work.program, { serialization: "advanced", execArgv: [] }));
  const worked = pool.map(
    (child) =>
      new Promise<void>((resolve, reject) => {
        let open = 0;
        const give = (): void => {
          while (open < AHEAD && next < work.jobs.length) {
            open++;
            child.send({ job: work.jobs[next++] as Job } satisfies Sent<Job>);
          }
          if (open > 0) return;
          child.send({ over: true } satisfies Sent<Job>);
          resolve();
        };
        child.on("message", (message) => {
          const answer = message as Answer<Result>;
          if ("failed" in answer) return reject(answer.failed);
          open--;
          work.done(answer.result);
          give();
        });
        child.once("error", reject);
        child.once("exit", (code, signal) => reject(new Error(`A process ended with ${signal ?? code} before its work was done.`)));
        child.send({ start: work.start } satisfies Sent<Job>);
        give();
      }),
  );
  const ended = pool.map((child) => once(child, "exit"));
  try {
    await Promise.all(worked);
    await Promise.all(ended);
  } catch (error) {
    for (const child of pool) child.kill();
    throw error;
  }
}
