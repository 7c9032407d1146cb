import { url as debuggedAt } from "node:inspector";
import { Worker } from "node:worker_threads";

/** s for which the server may stand still before it is ended. */
const STUCK_S = 10;
const BEAT_MS = 1000;

/**
 * Has another thread listen to this one's heart: once it has not beaten for `stuck` s the process is killed, so that
 * whoever watches over it starts it again and its battles are taken up. Nothing that runs in a loop without an end can do
 * that itself.
 * @returns stops listening.
 */
export function watchOver(stuck = STUCK_S): () => void {
  // Whoever looks into it with a debugger has it stand still for as long as they like.
  if (debuggedAt() !== undefined) return () => undefined;
  const beats = new Int32Array(new SharedArrayBuffer(4));
  const heart = setInterval(() => Atomics.add(beats, 0, 1), BEAT_MS).unref();
  const thread = new URL("watchdog-thread.ts", import.meta.url);
  const dog = new Worker(thread, { execArgv: [], workerData: { beats, stuck, every: BEAT_MS } });
  dog.unref();
  return () => {
    clearInterval(heart);
    void dog.terminate();
  };
}
