import type { Server as HttpServer, IncomingMessage, ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { matchMaker } from "@colyseus/core";
import { API_BODY, COMINGS_BURST, COMINGS_PER_MINUTE, ENTRIES_BURST, ENTRIES_PER_MINUTE } from "@terok-nor/shared/wire/limits.ts";
import sirv from "sirv";
import { API_PATH } from "./api/api.ts";
import { Admission } from "./gate/admission.ts";
import { Buckets } from "./gate/buckets.ts";
import { wayIn } from "./gate/ways-in.ts";
import { log } from "./log.ts";
import { BATTLE } from "./rooms/listing.ts";

/** Where the built client lies. */
export const DIST = fileURLToPath(new URL("../../client/dist", import.meta.url));
const OPEN_A_BATTLE = `/matchmake/create/${BATTLE}`;
/** s for which a browser may keep files whose name carries their hash. */
const YEAR = 31_536_000;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface Behind {
  readonly api: Answer;
  /** Best address of this host on the local network, or null. */
  readonly lanUrl: () => string | null;
  readonly hasClient: boolean;
}

/** Lets Colyseus answer what is its own, the ways into rooms, once admitted; everything else is answered here. */
export function standInFront(http: HttpServer, { api, lanUrl, hasClient }: Behind): void {
  const [colyseus] = http.listeners("request") as Answer[];
  const [openings, joinings] = [new Admission(), new Admission(ENTRIES_BURST, ENTRIES_PER_MINUTE)];
  const comings = new Buckets(COMINGS_BURST, COMINGS_PER_MINUTE / 60);
  const rest = hasClient ? page() : notBuilt;
  http.removeAllListeners("request");
  http.on("request", (request: IncomingMessage, response: ServerResponse) => {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    if (path === "/health") answer(response, health());
    else if (path === "/api/lan-address") send(response, 200, { url: lanUrl() });
    else if (path.startsWith(API_PATH)) api(request, response);
    else if (!path.startsWith("/matchmake/")) rest(request, response);
    else if (isLong(request)) send(response, 413, { code: 413, error: "bad-request" });
    else if (admitted(path === OPEN_A_BATTLE ? openings : joinings, comings, path, request, response)) colyseus?.(request, response);
  });
}

/** More is asked with than a page would send, or it is not said how much: Colyseus would read all of it. */
function isLong({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > API_BODY;
}

function admitted(admission: Admission, comings: Buckets, path: string, request: IncomingMessage, response: ServerResponse): boolean {
  const way = wayIn(path);
  // In the shape in which Colyseus itself turns people away, so that pages read one kind of refusal.
  if (way === null) send(response, 403, { code: 403, error: "bad-request" });
  if (way === null || request.method !== "POST") return way !== null;
  const address = request.socket.remoteAddress ?? "";
  const now = performance.now() / 1000;
  const comes = () => (comings.take(address, now) ? null : "too-fast");
  const refusal = way === "enters" ? comes() : admission.check(address, matchMaker.stats.local.roomCount, now);
  if (refusal !== null) send(response, 429, { code: 429, error: refusal });
  return refusal === null;
}

/** The built client, compressed where the build left a compressed copy. */
function page(): Answer {
  const files = sirv(DIST, { brotli: true, gzip: true, setHeaders: cache });
  return (request, response) => files(request, response, () => send(response, 404, { error: "There is nothing here." }));
}

const notBuilt: Answer = (request, response) => {
  if (request.url === "/") send(response, 503, { error: "The client is not built. Run npm start." });
  else send(response, 404, { error: "There is nothing here." });
};

/** Vite puts a hash into the name of everything under assets/; the page itself must be asked for each time. */
function cache(response: ServerResponse, path: string): void {
  response.setHeader("Cache-Control", path.startsWith("/assets/") ? `public, max-age=${YEAR}, immutable` : "no-cache");
}

async function health() {
  const rooms = await matchMaker.query({ name: BATTLE });
  const players = rooms.reduce((sum, room) => sum + room.clients, 0);
  return { status: "ok", battles: rooms.length, players, uptime: Math.round(process.uptime()) };
}

function answer(response: ServerResponse, body: Promise<unknown>): void {
  body.then(
    (known) => send(response, 200, known),
    (error) => {
      log.error({ err: error }, "a request failed");
      send(response, 500, { error: "fault" });
    },
  );
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" });
  response.end(JSON.stringify(body));
}
