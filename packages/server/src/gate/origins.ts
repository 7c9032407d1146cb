import type { IncomingHttpHeaders } from "node:http";

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
