/** A thread that waits for its battle. */
let ready: Worker | null = null;

/** Loads the worker, a chunk of its own, with the first battle. Vite knows a worker only when written like this. */
const load = (): Worker => new Worker(new URL("./solo-worker.ts", import.meta.url), { type: "module" });

/** Starts one before it is wanted. */
export function prepareHost(): void {
  if (ready !== null) return;
  const starting = load();
  // One that could not be loaded is not kept: perhaps it can be when it is wanted.
  starting.onerror = () => {
    if (ready === starting) ready = null;
  };
  ready = starting;
}

export function startHost(): Worker {
  const host = ready ?? load();
  ready = null;
  return host;
}
