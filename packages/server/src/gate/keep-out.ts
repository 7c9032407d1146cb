import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

/** Who is let in, by what a request says of itself, and what others are told. */
interface Doorkeeper {
  lets(headers: IncomingHttpHeaders): boolean;
  turnAway(response: ServerResponse): void;
}

/** Turns away requests and lines that are not to come in, before anything else hears of them. */
export function keepOut(http: Server, { lets, turnAway }: Doorkeeper): void {
  const answers = http.listeners("request") as ((request: IncomingMessage, response: ServerResponse) => void)[];
  const upgrades = http.listeners("upgrade") as ((request: IncomingMessage, socket: Duplex, head: Buffer) => void)[];
  http.removeAllListeners("request").removeAllListeners("upgrade");
  http.on("request", (request: IncomingMessage, response: ServerResponse) => {
    if (lets(request.headers)) for (const answer of answers) answer(request, response);
    else turnAway(response);
  });
  http.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (lets(request.headers)) for (const upgrade of upgrades) upgrade(request, socket, head);
    else socket.destroy();
  });
}
