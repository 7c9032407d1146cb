import { existsSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { matchMaker, Server } from "@colyseus/core";
import { WebSocketTransport } from "@colyseus/ws-transport";
import sirv from "sirv";
import { Admission } from "./gate/admission.ts";
import { log } from "./log.ts";
import { BattleRoom } from "./rooms/battle-room.ts";
import { BATTLE, openBattles } from "./rooms/listing.ts";

const DIST = fileURLToPath(new URL("../../client/dist", import.meta.url));
/** Colyseus's ways into a room that are offered; "join" and "joinOrCreate" would put people into others' battles. */
const WAYS_IN = ["create", "joinById", "reconnect"];
const CREATE_PATH = "/matchmake/create/";
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
  /** ms between signs of life; for tests of broken lines. */
  readonly signOfLife?: number;
}

/** What of express this server uses; its types are not installed. */
interface HttpApp {
  disable(setting: string): void;
  use(handler: Handler): void;
  get(path: string, handler: Handler): void;
}
type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Starts the game server, with the built client if there is one. */
export async function serve({ port, host, signOfLife = SIGN_OF_LIFE_MS }: ServeOptions): Promise<Serving> {
  const http = createServer();
  const hasClient = existsSync(`${DIST}/index.html`);
  const server = new Server({
    greet: false,
    gracefullyShutdown: false,
    logger: log,
    transport: new WebSocketTransport({ server: http, maxPayload: LARGEST_MESSAGE, pingInterval: signOfLife }),
    express: (app: HttpApp) => routes(app, hasClient),
  });
  matchMaker.controller.exposedMethods = WAYS_IN;
  server.define(BATTLE, BattleRoom);
  await server.listen(port, host);
  const bound = (http.address() as AddressInfo).port;
  return { port: bound, hasClient, stop: () => server.gracefullyShutdown(false) };
}

function routes(app: HttpApp, hasClient: boolean): void {
  app.disable("x-powered-by");
  app.use(secured);
  app.use(admit(new Admission()));
  app.get("/health", (_request, response) => void health().then((body) => send(response, 200, body), failed(response)));
  app.get("/battles", (_request, response) => void openBattles().then((body) => send(response, 200, body), failed(response)));
  if (hasClient) app.use(sirv(DIST, { brotli: true, gzip: true, setHeaders: cache }));
  else app.get("/", (_request, response) => send(response, 503, { error: "The client is not built. Run npm start." }));
}

const secured: Handler = (_request, response, next) => {
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  next();
};

function admit(admission: Admission): Handler {
  return (request, response, next) => {
    if (!request.url?.startsWith(CREATE_PATH)) return next();
    const address = request.socket.remoteAddress ?? "";
    const refusal = admission.check(address, matchMaker.stats.local.roomCount, performance.now() / 1000);
    if (refusal === null) return next();
    // In the shape in which Colyseus itself turns people away, so that pages read one kind of refusal.
    send(response, 429, { code: 429, error: refusal });
  };
}

/** Vite puts a hash into the name of everything under assets/; the page itself must be asked for each time. */
function cache(response: ServerResponse, path: string): void {
  response.setHeader("Cache-Control", path.startsWith("/assets/") ? `public, max-age=${YEAR}, immutable` : "no-cache");
}

async function health() {
  const rooms = await matchMaker.query({ name: BATTLE });
  const players = rooms.reduce((sum, room) => sum + room.clients, 0);
  return { status: "ok", battles: rooms.length, players, uptime: Math.round(process.uptime()) };
}

function failed(response: ServerResponse): (error: unknown) => void {
  return (error) => {
    log.error({ err: error }, "a request failed");
    send(response, 500, { error: "fault" });
  };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" });
  response.end(JSON.stringify(body));
}
