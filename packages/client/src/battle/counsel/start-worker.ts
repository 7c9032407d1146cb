/** Loads the reckoning, a chunk of its own, the first time somebody asks. Vite knows the worker by this very form of words. */
export function startWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
}
