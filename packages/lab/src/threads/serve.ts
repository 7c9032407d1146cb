import { parentPort } from "node:worker_threads";

/** What a thread is sent: a job to answer with its result, or null when there are no more and it may end. */
export type Sent<Job> = { readonly job: Job } | null;

/** In a thread: answers each job with its result. */
export function serve<Job, Result>(work: (job: Job) => Result): void {
  parentPort?.on("message", (sent: Sent<Job>) => {
    if (sent === null) parentPort?.close();
    else parentPort?.postMessage(work(sent.job));
  });
}
