import { setTimeout as sleep } from "node:timers/promises";

/** Waits until something is so, or so many ms are over. @returns whether it is so. */
export async function until(what: () => boolean | Promise<boolean>, within: number): Promise<boolean> {
  const giveUpAt = performance.now() + within;
  while (performance.now() < giveUpAt) {
    if (await what()) return true;
    await sleep(50);
  }
  return false;
}
