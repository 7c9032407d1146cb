import { parentPort } from "node:worker_threads";

/** In a thread: answers each job with its result. */
export function serve<Job, Result>(work: (job: Job) => Result): void {
  parentPort?.on("message", (job: Job) => parentPort?.postMessage(work(job)));
}
