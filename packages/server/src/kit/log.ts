import { pino } from "pino";

/**
 * Structured logs, one JSON line each, on standard error so that the address for people stands alone on standard output.
 * How much of it there is LOG_LEVEL says, which is read at the start. Never codes, tokens, seeds, or anything of a
 * battle's truth.
 */
export const log = pino({ base: undefined }, pino.destination({ fd: 2, sync: true }));
