import type { Server as HttpServer } from "node:http";
import { refuse } from "@terok-nor/shared/wire/refusals.ts";
import { addHeaders } from "./gate/headers.ts";
import { keepOut } from "./gate/keep-out.ts";
import { isFromOwnPage } from "./gate/origins.ts";
import { countRefusal } from "./kit/meters.ts";
import { Tally } from "./kit/tally.ts";
import { keepOutOtherPages } from "./lan/home.ts";

const { code, text } = refuse("other-page");
/** In the shape of the HTTP interface and in that of Colyseus, as either may have been asked. */
const REFUSED = JSON.stringify({ code, error: code, text });
const strangers = new Tally("pages of other sites were turned away; if they are the game's own, name them in TEROK_ORIGIN");

/**
 * What every request and every line passes before anything else hears of it: pages of other origins are kept from using
 * this server in their visitor's name, and every answer tells the browser what it may do with it.
 * @param origins of the game's pages; null: whatever host a request was sent to.
 * @param addresses of the servers of one game, where there are several.
 * @param lan on a local network, where there is no password before the server, other names are kept out as well.
 */
export function guardDoors(http: HttpServer, origins: readonly string[] | null, lan: boolean, addresses?: () => readonly string[]): void {
  keepOut(http, {
    lets(headers) {
      const isOwn = isFromOwnPage(headers, origins);
      if (!isOwn) {
        countRefusal(code);
        strangers.note(`${headers.origin} at ${headers.host}`);
      }
      return isOwn;
    },
    turnAway: (response) => response.writeHead(403, { "Content-Type": "application/json" }).end(REFUSED),
  });
  if (lan) keepOutOtherPages(http);
  addHeaders(http, addresses);
}
