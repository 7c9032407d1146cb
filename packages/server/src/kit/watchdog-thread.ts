import { writeSync } from "node:fs";
import { workerData } from "node:worker_threads";

const STANDARD_ERROR = 2;
const { beats, stuck, every } = workerData as { beats: Int32Array; stuck: number; every: number };
let heard = -1;
let silent = 0;

// Counted in its own beats and not by a clock: of a machine that slept, both threads did.
setInterval(() => {
  const now = Atomics.load(beats, 0);
  silent = now === heard ? silent + every / 1000 : 0;
  heard = now;
  if (silent < stuck) return;
  // Written at once: a log or a stream would need the thread that stands.
  writeSync(STANDARD_ERROR, `{"level":60,"time":${Date.now()},"msg":"stood still for ${stuck} s and was ended"}\n`);
  process.kill(process.pid, "SIGKILL");
}, every);
