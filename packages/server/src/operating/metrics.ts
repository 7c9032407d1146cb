import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { BATTLE } from "@terok-nor/shared/wire/room-state.ts";
import { SEEK } from "@terok-nor/shared/wire/seek.ts";
import { WATCH } from "@terok-nor/shared/wire/watch-state.ts";
import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import { matchMaker } from "../colyseus/colyseus.ts";
import { METERS } from "../kit/meters.ts";

/** Rooms by what they are for, and what those in them are. */
const KINDS = [
  { name: BATTLE, room: "battle", people: "commanders" },
  { name: WATCH, room: "audience", people: "watchers" },
  { name: SEEK, room: "queue", people: "seeking" },
] as const;

/**
 * Answers with the server's figures in Prometheus' format.
 * @param token what whoever asks must bring ("Authorization: Bearer …").
 * @param waiting how many battles and rooms have something that is not written yet.
 */
export function metrics(token: string, waiting: () => number): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const rooms = new Gauge({ registers, name: "terok_rooms", help: "Rooms that are open, by kind.", labelNames: ["kind"] });
  const people = new Gauge({ registers, name: "terok_people", help: "People in them, by what they do.", labelNames: ["kind"] });
  const queue = new Gauge({ registers, name: "terok_archive_waiting", help: "Battles and rooms with something not written yet." });
  const all = Registry.merge([METERS, registry]);
  const expected = digest(`Bearer ${token}`);
  return async ({ headers }, response) => {
    if (!timingSafeEqual(digest(headers.authorization ?? ""), expected)) {
      response.writeHead(401, { "WWW-Authenticate": "Bearer", "Content-Type": "text/plain" }).end("This needs the token.\n");
      return;
    }
    const listed = await matchMaker.query({ processId: matchMaker.processId });
    for (const { name, room, people: kind } of KINDS) {
      const own = listed.filter((each) => each.name === name);
      rooms.set({ kind: room }, own.length);
      people.set(
        { kind },
        own.reduce((sum, { clients }) => sum + clients, 0),
      );
    }
    queue.set(waiting());
    response.writeHead(200, { "Content-Type": all.contentType, "Cache-Control": "no-store" }).end(await all.metrics());
  };
}

/** Of one length whatever it is of, so that comparing takes one time. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
