import type { IncomingMessage, ServerResponse } from "node:http";
import { BATTLE } from "@terok-nor/shared/wire/room-state.ts";
import type { Archive } from "../archive/open-archive.ts";
import { matchMaker } from "../colyseus/colyseus.ts";
import { metrics } from "./metrics.ts";
import { Readiness } from "./readiness.ts";

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What whoever watches over the server asks it. */
export interface ForOperators {
  readonly readiness: Readiness;
  /** Answers by their paths. */
  readonly answers: Readonly<Record<string, Answer>>;
}

/** @param token opens the figures to whoever brings it; null: there are none. */
export function forOperators(archive: Pick<Archive, "answers" | "waiting">, token: string | null): ForOperators {
  const readiness = new Readiness(() => archive.answers());
  const answers: Record<string, Answer> = {
    "/health": async (_, response) => send(response, 200, await health()),
    "/ready": async (_, response) => {
      const reason = await readiness.whyNot();
      send(response, reason === null ? 200 : 503, { ready: reason === null, reason });
    },
  };
  if (token !== null) answers["/metrics"] = metrics(token, () => archive.waiting());
  return { readiness, answers };
}

/** That the process answers, and how much goes on in it; whether its database does too is not asked here. */
async function health() {
  const rooms = await matchMaker.query({ name: BATTLE, processId: matchMaker.processId });
  const players = rooms.reduce((sum, room) => sum + room.clients, 0);
  return { status: "ok", battles: rooms.length, players, uptime: Math.round(process.uptime()) };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" });
  response.end(JSON.stringify(body));
}
