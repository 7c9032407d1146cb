import { existsSync } from "node:fs";
import { createServer, type Server as HttpServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { matchMaker, Server } from "@colyseus/core";
import { WebSocketTransport } from "@colyseus/ws-transport";
import { SEEK } from "@terok-nor/shared/wire/seek.ts";
import { WATCH } from "@terok-nor/shared/wire/watch-state.ts";
import sirv from "sirv";
import { meeting } from "./api/meeting.ts";
import { withoutArchive } from "./archive/none.ts";
import { Admission } from "./gate/admission.ts";
import { METHODS, wayIn } from "./gate/ways-in.ts";
import { log } from "./log.ts";
import { BattleRoom } from "./rooms/battle-room.ts";
import { BATTLE, liveMatches, openBattles } from "./rooms/listing.ts";
import { SeekRoom } from "./rooms/seek-room.ts";
import { WatchRoom } from "./rooms/watch/watch-room.ts";
import { SERVICES, type Services } from "./services.ts";

const DIST = fileURLToPath(new URL("../../client/dist", import.meta.url));
/** ms between two signs of life of a line; the second one missed cuts it. */
const SIGN_OF_LIFE_MS = 4000;
/** Largest message a page may send, bytes: far more than any order. */
const LARGEST_MESSAGE = 4096;
/** s for which a browser may keep files whose name carries their hash. */
const YEAR = 31_536_000;

export interface Serving {
  readonly port: number;
  /** Whether the built client was found; without it only the game itself is served. */
  readonly hasClient: boolean;
  /** Tells every room, then closes. */
  stop(): Promise<void>;
}

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** What rooms have in common; without it everybody is a guest. */
  readonly services?: Services | undefined;
  /** ms between signs of life; for tests of broken lines. */
  readonly signOfLife?: number;
}

const OPEN_A_BATTLE = `/matchmake/create/${BATTLE}`;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Starts the game server, with the built client if there is one. */
export async function serve({
  port,
  host,
  services = withoutArchive(false),
  signOfLife = SIGN_OF_LIFE_MS,
}: ServeOptions): Promise<Serving> {
  const http = createServer();
  const hasClient = existsSync(`${DIST}/index.html`);
  const server = new Server({
    greet: false,
    gracefullyShutdown: false,
    logger: log,
    transport: new WebSocketTransport({ server: http, maxPayload: LARGEST_MESSAGE, pingInterval: signOfLife }),
  });
  matchMaker.controller.exposedMethods = METHODS;
  const common = { [SERVICES]: services };
  server.define(BATTLE, BattleRoom, common);
  server.define(WATCH, WatchRoom, common).filterBy(["code"]);
  server.define(SEEK, SeekRoom, common);
  await server.listen(port, host);
  standInFront(http, hasClient ? page() : notBuilt);
  const bound = (http.address() as AddressInfo).port;
  return { port: bound, hasClient, stop: () => server.gracefullyShutdown(false) };
}

/** Lets Colyseus answer what is its own, the ways into rooms, once admitted; everything else is answered here. */
function standInFront(http: HttpServer, rest: Answer): void {
  const [colyseus] = http.listeners("request") as Answer[];
  const [openings, joinings] = [new Admission(), new Admission()];
  http.removeAllListeners("request");
  http.on("request", (request: IncomingMessage, response: ServerResponse) => {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    if (path === "/health") answer(response, health());
    else if (path === "/battles") answer(response, openBattles());
    else if (path === "/api/meeting") answer(response, meeting());
    else if (path === "/api/live") answer(response, liveMatches());
    else if (!path.startsWith("/matchmake/")) rest(request, response);
    else if (admitted(path === OPEN_A_BATTLE ? openings : joinings, path, request, response)) colyseus?.(request, response);
  });
}

function admitted(admission: Admission, path: string, request: IncomingMessage, response: ServerResponse): boolean {
  const way = wayIn(path);
  // In the shape in which Colyseus itself turns people away, so that pages read one kind of refusal.
  if (way === null) send(response, 403, { code: 403, error: "bad-request" });
  if (way !== "opens" || request.method !== "POST") return way !== null;
  const address = request.socket.remoteAddress ?? "";
  const refusal = admission.check(address, matchMaker.stats.local.roomCount, performance.now() / 1000);
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
