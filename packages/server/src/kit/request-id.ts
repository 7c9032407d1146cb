import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";

const current = new AsyncLocalStorage<string>();
/** What is taken for an id of a proxy's: nothing that could be read as more than one word of a log. */
const AN_ID = /^[\w.:-]{1,64}$/;

/**
 * Gives requests their ids, by which they are found in the log.
 * @param proxies in front of the server, whose word is taken for it; without any it would be anybody's.
 */
export function requestIds(proxies: number): (request: IncomingMessage) => string {
  return ({ headers }) => {
    const told = headers["x-request-id"];
    return proxies > 0 && typeof told === "string" && AN_ID.test(told) ? told : randomBytes(8).toString("hex");
  };
}

/** Does what a request asks for: whatever is logged meanwhile carries its id. */
export function inRequest(id: string, what: () => void): void {
  current.run(id, what);
}

/** Begins what goes on after the request it began in: what is logged in it is not about that request any more. */
export function outOfRequest(what: () => void): void {
  current.exit(what);
}

export function requestNow(): string | undefined {
  return current.getStore();
}
