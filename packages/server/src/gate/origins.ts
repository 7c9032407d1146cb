import type { IncomingHttpHeaders, Server } from "node:http";
import { refuse } from "@terok-nor/shared/wire/refusals.ts";
import { Tally } from "../kit/tally.ts";
import { keepOut } from "./keep-out.ts";

const { code, text } = refuse("other-page");
/** In the shape of the HTTP interface and in that of Colyseus, as either may have been asked. */
const REFUSED = JSON.stringify({ code, error: code, text });
const refused = new Tally("pages of other origins were turned away; if they are the game's own, name them in TEROK_ORIGIN");

/**
 * Whether a request comes from a page of this server's own, or from no page at all: browsers
 * name the origin of whatever page asks, and programs that are no browser need none.
 * @param own origins of the game's pages; null: a page is our own if the request was sent to the host it came from.
 */
export function isFromOwnPage({ host = "", origin }: IncomingHttpHeaders, own: readonly string[] | null): boolean {
  if (origin === undefined) return true;
  const page = URL.parse(origin);
  if (page === null) return false;
  // Behind a proxy that does TLS the page is https and the request is not: host and port are compared alone.
  return own === null ? page.host !== "" && page.host === URL.parse(`${page.protocol}//${host}`)?.host : own.includes(page.origin);
}

/** Keeps pages of other origins from asking this server anything, or opening a line, in their visitor's name. */
export function keepOutOtherOrigins(http: Server, own: readonly string[] | null): void {
  keepOut(http, {
    lets(headers) {
      const isOwn = isFromOwnPage(headers, own);
      if (!isOwn) refused.note(`${headers.origin} at ${headers.host}`);
      return isOwn;
    },
    turnAway: (response) => response.writeHead(403, { "Content-Type": "application/json" }).end(REFUSED),
  });
}
