import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Sent } from "./serve.ts";

/** Jobs a thread holds at once: one it works on and one to go on with, so that it never waits for the next. */
const AHEAD = 2;

export interface Work<Job, Result> {
  /** The thread's program; it calls `serve`. */
  readonly program: URL;
  /** Handed to each thread as it starts. */
  readonly start: unknown;
  /** Number of threads; by default one for each core. */
  readonly threads: number | undefined;
  readonly jobs: readonly Job[];
  /** Called with each result as it comes; the order depends on the threads. */
  done(result: Result): void;
}

/** Shares jobs out over threads and ends when all are done; the first that fails ends it all with its error. */
export async function runOnThreads<Job, Result>(work: Work<Job, Result>): Promise<void> {
  const count = Math.min(work.threads ?? availableParallelism(), work.jobs.length);
  let next = 0;
  const pool = Array.from({ length: count }, () => new Worker(work.program, { workerData: work.start }));
  const worked = pool.map(
    (worker) =>
      new Promise<void>((resolve, reject) => {
        let open = 0;
        const give = (): void => {
          while (open < AHEAD && next < work.jobs.length) {
            open++;
            worker.postMessage({ job: work.jobs[next++] as Job } satisfies Sent<Job>);
          }
          if (open > 0) return;
          // A thread that ends by itself ends cleanly; one that is stopped while
          // the engine still compiles for it may take the process with it.
          worker.postMessage(null satisfies Sent<Job>);
          resolve();
        };
        worker.on("message", (result: Result) => {
          open--;
          work.done(result);
          give();
        });
        worker.once("error", reject);
        worker.once("exit", (code) => reject(new Error(`A thread ended with code ${code} before its work was done.`)));
        give();
      }),
  );
  const ended = pool.map((worker) => new Promise<void>((resolve) => worker.once("exit", () => resolve())));
  try {
    await Promise.all(worked);
    await Promise.all(ended);
  } catch (error) {
    await Promise.all(pool.map((worker) => worker.terminate()));
    throw error;
  }
}
