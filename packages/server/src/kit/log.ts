import { pino } from "pino";

/**
 * Structured logs, one JSON line each, on standard error so that the address for people stands alone on standard output.
 * Never codes, tokens, seeds, or anything of a battle's truth.
 */
export const log = pino({ level: process.env.LOG_LEVEL ?? "info", base: undefined }, pino.destination({ fd: 2, sync: true }));
