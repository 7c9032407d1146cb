import { existsSync } from "node:fs";
import { createServer, type Server as HttpServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { matchMaker, Server } from "@colyseus/core";
import { WebSocketTransport } from "@colyseus/ws-transport";
import { packReplay } from "@terok-nor/shared/replay/pack.ts";
import type { Meeting } from "@terok-nor/shared/wire/api.ts";
import sirv from "sirv";
import { API_PATH, createApi } from "./api/api.ts";
import { type Archive, openArchive } from "./archive/open-archive.ts";
import { Admission } from "./gate/admission.ts";
import { log } from "./log.ts";
import { BattleRoom } from "./rooms/battle-room.ts";
import { BATTLE, openBattles } from "./rooms/listing.ts";
import { SERVICES, type Services } from "./services.ts";

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
  /** As openDatabase() takes it; by default nothing outlives the server. */
  readonly database?: string;
  /** Hosted for the local network. */
  readonly lan?: boolean;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Starts the game server, with the built client if there is one. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { port, host, signOfLife = SIGN_OF_LIFE_MS, database = ":memory:", lan = false } = options;
  const archive = await openArchive(database);
  const http = createServer();
  const hasClient = existsSync(`${DIST}/index.html`);
  const server = new Server({
    greet: false,
    gracefullyShutdown: false,
    logger: log,
    transport: new WebSocketTransport({ server: http, maxPayload: LARGEST_MESSAGE, pingInterval: signOfLife }),
  });
  matchMaker.controller.exposedMethods = WAYS_IN;
  const services: Services = { accounts: archive.accounts, matches: archive.matches, lan };
  server.define(BATTLE, BattleRoom, { [SERVICES]: services });
  await server.listen(port, host);
  standInFront(http, createApi({ archive, meeting, packReplay }), hasClient ? page() : notBuilt);
  const bound = (http.address() as AddressInfo).port;
  return { port: bound, hasClient, stop: () => stop(server, archive) };
}

/** The rooms first: what they have to say at the end is still written. */
async function stop(server: Server, archive: Archive): Promise<void> {
  await server.gracefullyShutdown(false).finally(() => archive.close());
}

/** What goes on now. */
async function meeting(): Promise<Meeting> {
  return { open: await openBattles(), live: [], seeking: 0, hosts: [] };
}

/** Lets Colyseus answer what is its own, the ways into rooms, once admitted; everything else is answered here. */
function standInFront(http: HttpServer, api: Answer, rest: Answer): void {
  const [colyseus] = http.listeners("request") as Answer[];
  const admission = new Admission();
  http.removeAllListeners("request");
  http.on("request", (request: IncomingMessage, response: ServerResponse) => {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    if (path === "/health") answer(response, health());
    else if (path === "/battles") answer(response, openBattles());
    else if (path.startsWith(API_PATH)) api(request, response);
    else if (!path.startsWith("/matchmake/")) rest(request, response);
    else if (admitted(admission, path, request, response)) colyseus?.(request, response);
  });
}

function admitted(admission: Admission, path: string, request: IncomingMessage, response: ServerResponse): boolean {
  if (!path.startsWith(CREATE_PATH) || request.method !== "POST") return true;
  const address = request.socket.remoteAddress ?? "";
  const refusal = admission.check(address, matchMaker.stats.local.roomCount, performance.now() / 1000);
  // In the shape in which Colyseus itself turns people away, so that pages read one kind of refusal.
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
