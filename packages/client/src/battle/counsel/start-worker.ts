/** Loads the reckoning, a chunk of its own, when it is first asked. Vite knows a worker by this very form. */
export function startWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
}
