import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { METERS, stepMeter } from "./meters.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());

/** How many steps were at most so many ms late. */
async function atMost(ms: number): Promise<number> {
  const found = (await METERS.getMetricsAsJSON()).find(({ name }) => name === "terok_step_late_milliseconds");
  return found?.values.find(({ labels }) => (labels as { le?: number }).le === ms)?.value ?? 0;
}

test("a step is as late as it comes after its time, and those that catch up are not early", async () => {
  const step = stepMeter(50);
  step();
  for (const gap of [50, 51, 250, 0, 0]) {
    vi.advanceTimersByTime(gap);
    step();
  }
  expect([await atMost(1), await atMost(100), await atMost(250)]).toEqual([4, 4, 5]);
});
