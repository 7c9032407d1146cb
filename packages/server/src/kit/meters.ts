import type { Reply } from "@terok-nor/shared/wire/requests.ts";
import { Counter, Histogram, Registry } from "prom-client";

/**
 * What is counted where it happens, for whoever watches over the server. Counting is cheap and always
 * done; whether anybody is told is a setting (TEROK_METRICS_TOKEN).
 */
export const METERS = new Registry();
const own = { registers: [METERS] };

const stepLate = new Histogram({
  ...own,
  name: "terok_step_late_milliseconds",
  help: "How much later than it should a room's step came after the one before.",
  buckets: [1, 2, 5, 10, 20, 50, 100, 250, 500, 1000, 5000],
});
const refusals = new Counter({
  ...own,
  name: "terok_refusals_total",
  help: "What people were refused, by reason.",
  labelNames: ["reason"],
});
export const battlesBegun = new Counter({ ...own, name: "terok_battles_begun_total", help: "Battles that began." });
export const battlesEnded = new Counter({
  ...own,
  name: "terok_battles_ended_total",
  help: "Battles that ended, by how they were decided.",
  labelNames: ["decision"],
});

/** Counts a refusal. */
export function countRefusal(reason: string): void {
  refusals.inc({ reason });
}

/** The answer as it is, counted where it is a refusal. */
export function counted(reply: Reply): Reply {
  if (!reply.ok) countRefusal(reply.code);
  return reply;
}

/**
 * Measures the steps of one room.
 * @param every ms a step should come after the one before.
 * @returns to be called at each step.
 */
export function stepMeter(every: number): () => void {
  let last: number | null = null;
  return () => {
    const now = performance.now();
    if (last !== null) stepLate.observe(Math.max(0, now - last - every));
    last = now;
  };
}
