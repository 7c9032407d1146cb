import type { IncomingMessage, ServerResponse } from "node:http";
import {
  ACCOUNTS_BURST,
  ACCOUNTS_PER_HOUR,
  API_BODY,
  API_BURST,
  API_PER_SECOND,
  LIBRARY_BURST,
  LIBRARY_PER_SECOND,
  REPORTS_BURST,
  REPORTS_PER_HOUR,
} from "@terok-nor/shared/wire/limits.ts";
import type { AddressOf } from "../gate/address.ts";
import type { Allowances } from "../gate/allowance.ts";
import { ownAllowances } from "../gate/buckets.ts";
import { log } from "../kit/log.ts";
import { Refusal, refused } from "./answers.ts";
import { type ApiSources, routes } from "./routes.ts";

export const API_PATH = "/api/";
/** Only for parsing: what a request says of its host is not used. */
const SOMEWHERE = "http://terok-nor";
const METHODS = ["GET", "POST"];
const HOUR_S = 3600;

/**
 * Answers requests under /api/, each with JSON or a file, and each
 * refusal as a player may read it. Nothing asked of it throws.
 */
export function createApi(
  sources: ApiSources,
  addressOf: AddressOf,
  allowances: Allowances = ownAllowances,
): (request: IncomingMessage, response: ServerResponse) => void {
  const route = routes(sources, allowances);
  const requests = allowances("api", API_BURST, API_PER_SECOND);
  const accounts = allowances("accounts", ACCOUNTS_BURST, ACCOUNTS_PER_HOUR / HOUR_S);
  const reports = allowances("reports", REPORTS_BURST, REPORTS_PER_HOUR / HOUR_S);
  const library = allowances("library", LIBRARY_BURST, LIBRARY_PER_SECOND);
  /** What has an allowance of its own besides. */
  const own = ({ method, url }: Request) => {
    const { pathname } = new URL(url);
    if (method === "POST") return pathname === "/api/account" ? accounts : pathname === "/api/reports" ? reports : null;
    return pathname === "/api/matches" || pathname === "/api/me/data" || pathname.endsWith("/replay") ? library : null;
  };

  const answerTo = async (request: IncomingMessage): Promise<Response> => {
    try {
      const address = addressOf(request);
      const now = performance.now() / 1000;
      if (!(await requests.take(address, now))) throw new Refusal("too-fast");
      const asked = await read(request);
      if ((await own(asked)?.take(address, now)) === false) throw new Refusal("too-fast");
      const response = await route(asked);
      return isOurs(response) ? response : refused(new Refusal("bad-request", response.status));
    } catch (error) {
      if (error instanceof Refusal) return refused(error);
      const status = statusOf(error);
      if (status !== null) return refused(new Refusal("bad-request", status));
      log.error({ err: error }, "a request failed");
      return refused(new Refusal("fault"));
    }
  };
  return (request, response) => void answerTo(request).then((found) => send(response, found));
}

/** Anything else comes from the router itself, as when there is no such path. */
function isOurs(response: Response): boolean {
  return response.ok || response.headers.get("content-type")?.includes("json") === true;
}

/** Status the router gives to what it cannot read; null for faults. */
function statusOf(error: unknown): number | null {
  const status = error instanceof Error && "statusCode" in error ? error.statusCode : null;
  return typeof status === "number" && status >= 400 && status < 500 ? status : null;
}

/** The request in the form the router takes, its body read no further than it may be long. */
async function read(request: IncomingMessage): Promise<Request> {
  const method = request.method ?? "";
  if (!METHODS.includes(method)) throw new Refusal("bad-request", 405);
  const url = URL.parse(request.url ?? "", SOMEWHERE);
  if (url === null || url.origin !== SOMEWHERE) throw new Refusal("bad-request");
  const headers = { Authorization: request.headers.authorization ?? "", "Content-Type": "application/json" };
  if (method === "GET") return new Request(url, { headers });
  const body = await bodyOf(request);
  if (body !== "" && !/^application\/json\b/i.test(request.headers["content-type"] ?? "")) throw new Refusal("bad-request", 415);
  return new Request(url, { method, headers, body: parsed(body) });
}

/** The body again, if it is JSON. */
function parsed(body: string): string {
  if (body === "") return "null";
  try {
    JSON.parse(body);
    return body;
  } catch {
    throw new Refusal("bad-request");
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    // Whoever sends too much is still answered, so the line is not cut here.
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > API_BODY) throw new Refusal("bad-request", 413);
      chunks.push(chunk);
    }
  } catch (error) {
    // Whoever hangs up in the middle is no fault.
    throw error instanceof Refusal ? error : new Refusal("bad-request");
  }
  return Buffer.concat(chunks).toString("utf8");
}

async function send(response: ServerResponse, found: Response): Promise<void> {
  try {
    const body = Buffer.from(await found.arrayBuffer());
    // What was not read of a body too long is not waited for.
    response.writeHead(found.status, {
      ...Object.fromEntries(found.headers),
      "Content-Length": body.length,
      ...(found.status === 413 && { Connection: "close" }),
    });
    response.end(body);
  } catch (error) {
    log.error({ err: error }, "an answer could not be sent");
    response.destroy();
  }
}
