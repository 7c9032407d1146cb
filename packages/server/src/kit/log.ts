import { randomBytes } from "node:crypto";
import { pino } from "pino";
import { requestNow } from "./request-id.ts";

/** This process, drawn anew at each start: rooms are numbered from 1 in each, and several may write into one log. */
const server = randomBytes(4).toString("hex");

/**
 * Structured logs, one JSON line each, on standard error so that the address for people stands alone on standard output.
 * How much of it there is LOG_LEVEL says, which is read at the start. Never codes, tokens, seeds, or anything of a
 * battle's truth. Lines about a request carry its id.
 */
export const log = pino(
  { base: { server }, mixin: () => (requestNow() === undefined ? {} : { request: requestNow() }) },
  pino.destination({ fd: 2, sync: true }),
);
