import type { IncomingHttpHeaders, Server } from "node:http";
import { isIP } from "node:net";
import { hostname } from "node:os";
import { keepOut } from "../gate/keep-out.ts";

/**
 * Whether a request was meant for this machine and comes from its own pages. On a local network
 * there is no password before the server, so no page from elsewhere may use it in a visitor's
 * name: neither from another origin, nor by a domain of its own that it has point here.
 */
function isAtHome({ host = "", origin }: IncomingHttpHeaders): boolean {
  return isOwnName(nameIn(host)) && (origin === undefined || origin.toLowerCase() === `http://${host.toLowerCase()}`);
}

function nameIn(host: string): string {
  const url = URL.parse(`http://${host}`);
  return url?.host === host.toLowerCase() || url?.host === host.toLowerCase().replace(/:80$/, "") ? url.hostname : "";
}

function isOwnName(name: string): boolean {
  const own = hostname().toLowerCase();
  return isIP(name.replace(/^\[|\]$/g, "")) > 0 || name === "localhost" || name === own || name === `${own.split(".")[0]}.local`;
}

/**
 * Turns away, before anything else hears of it, what was not meant for this host or comes from a page that is not its own.
 */
export function keepOutOtherPages(http: Server): void {
  keepOut(http, {
    lets: isAtHome,
    turnAway: (response) => response.writeHead(403, { "Content-Type": "text/plain" }).end("Open this host by its own address."),
  });
}
