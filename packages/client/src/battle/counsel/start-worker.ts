/** Loads the worker, a chunk of its own, at the first question. Vite knows a worker only when written like this. */
export function startWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
}
