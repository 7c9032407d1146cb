import { setTimeout as sleep } from "node:timers/promises";

/** Waits until something is so, or the time (ms) is over. */
export async function until(what: () => boolean | Promise<boolean>, within: number): Promise<void> {
  const giveUpAt = performance.now() + within;
  while (performance.now() < giveUpAt && !(await what())) await sleep(50);
}
