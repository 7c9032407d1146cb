import type { Server as HttpServer, IncomingMessage, ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { BATTLES_AT_ONCE } from "@terok-nor/shared/wire/limits.ts";
import type { RefusalCode } from "@terok-nor/shared/wire/refusals.ts";
import sirv from "sirv";
import { API_PATH } from "./api/api.ts";
import { matchMaker } from "./colyseus/colyseus.ts";
import type { AddressOf } from "./gate/address.ts";
import type { Allowances } from "./gate/allowance.ts";
import { pageNamed } from "./gate/named-pages.ts";
import type { OpenBattles } from "./gate/open-battles.ts";
import { Turnstile } from "./gate/turnstile.ts";
import { codeIn, wayIn } from "./gate/ways-in.ts";
import { log } from "./kit/log.ts";
import { countRefusal } from "./kit/meters.ts";
import { inRequest } from "./kit/request-id.ts";
import type { ForOperators } from "./operating/operators.ts";
import { othersOpen } from "./rooms/drain.ts";
import { makeRoom } from "./rooms/make-room.ts";

/** Where the built client lies. */
export const DIST = fileURLToPath(new URL("../../client/dist", import.meta.url));
/** s for which a browser may keep files whose name carries their hash. */
const YEAR = 31_536_000;

/** In the shape in which Colyseus itself turns people away. */
const STARTING = { code: 503, error: "starting" satisfies RefusalCode } as const;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface Behind {
  readonly api: Answer;
  readonly addressOf: AddressOf;
  readonly allowances: Allowances;
  readonly battles: OpenBattles;
  /** Gives each request its id. */
  readonly idOf: (request: IncomingMessage) => string;
  /** Best address of this host on the local network, or null. */
  readonly lanUrl: () => string | null;
  readonly hasClient: boolean;
  readonly operators: ForOperators;
  /** As Services has it. */
  readonly isMoving: (code: string) => Promise<boolean>;
}

/** Lets Colyseus answer what is its own, the ways into rooms, once admitted; everything else is answered here. */
export function standInFront(
  http: HttpServer,
  { api, addressOf, allowances, battles, idOf, lanUrl, hasClient, operators, isMoving }: Behind,
): void {
  const [colyseus] = http.listeners("request") as Answer[];
  const turnstile = new Turnstile(addressOf, allowances);
  /** What is asked for can be had in a moment: once another server has the battle, or the next one this one's place. */
  const isInAMoment = async (path: string): Promise<boolean> => {
    const code = codeIn(path);
    if (code !== null) return isMoving(code);
    // A proxy asks another server then.
    if (matchMaker.state === matchMaker.MatchMakerState.SHUTTING_DOWN) return true;
    return operators.readiness.stage === "stopping" && wayIn(path) === "opens" && !(await othersOpen());
  };
  const rest = hasClient ? page() : notBuilt;
  const lead = async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    if (wayIn(path) === "opens" && battles.count >= BATTLES_AT_ONCE) await makeRoom();
    const away = await turnstile.refusal(request, path, battles.count, performance.now() / 1000);
    if (away !== null) turnAway(response, away);
    else if (await isInAMoment(path)) turnAway(response, STARTING);
    // Who hung up meanwhile has taken along what was asked with.
    else if (!request.destroyed) colyseus?.(request, response);
  };
  http.removeAllListeners("request");
  const answer = (request: IncomingMessage, response: ServerResponse, path: string): void => {
    const own = Object.hasOwn(operators.answers, path) ? operators.answers[path] : undefined;
    if (own !== undefined) void own(request, response).catch((error) => fail(response, error));
    else if (path === "/api/lan-address") send(response, 200, { url: lanUrl() });
    else if (path.startsWith(API_PATH)) api(request, response);
    else if (!path.startsWith("/matchmake/")) rest(request, response);
    else if (!operators.readiness.isOpen) turnAway(response, STARTING);
    else void lead(request, response, path).catch((error) => fail(response, error));
  };
  http.on("request", (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    const id = idOf(request);
    response.setHeader("X-Request-Id", id);
    inRequest(id, () => {
      follow(request, response, path);
      answer(request, response, path);
    });
  });
}

/** What may stand in a log of what is asked for: the rest of some paths is codes. */
const TOLD = /^\/(?:api\/[\w-]+|matchmake\/(?:create|joinOrCreate|joinById|reconnect)|health|ready|metrics)(?=\/|$)/;

/** Tells of each request and its answer, to whoever wants to know that much. */
function follow({ method }: IncomingMessage, response: ServerResponse, path: string): void {
  if (!log.isLevelEnabled("debug")) return;
  const began = performance.now();
  const asked = TOLD.exec(path)?.[0] ?? "a file";
  response.once("close", () =>
    log.debug({ method, asked, status: response.statusCode, ms: Math.round(performance.now() - began) }, "answered"),
  );
}

/** The built client, compressed where the build left a compressed copy. */
function page(): Answer {
  const files = sirv(DIST, { brotli: true, gzip: true, setHeaders: cache });
  const nothing = (response: ServerResponse) => send(response, 404, { error: "There is nothing here." });
  return (request, response) => {
    const named = pageNamed(request.url ?? "");
    if (named === null) return files(request, response, () => nothing(response));
    response.writeHead(302, { Location: named, "Cache-Control": "no-store" }).end();
  };
}

const notBuilt: Answer = (request, response) => {
  if (request.url === "/") send(response, 503, { error: "The client is not built. Run npm start." });
  else send(response, 404, { error: "There is nothing here." });
};

/** Vite puts a hash into the name of everything under assets/; the page itself must be asked for each time. */
function cache(response: ServerResponse, path: string): void {
  response.setHeader("Cache-Control", path.startsWith("/assets/") ? `public, max-age=${YEAR}, immutable` : "no-cache");
}

function turnAway(response: ServerResponse, away: { readonly code: number; readonly error: string }): void {
  countRefusal(away.error);
  send(response, away.code, away);
}

function fail(response: ServerResponse, error: unknown): void {
  log.error({ err: error }, "a request failed");
  send(response, 500, { error: "fault" });
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" });
  response.end(JSON.stringify(body));
}
