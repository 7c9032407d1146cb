import { once } from "node:events";
import { connect } from "node:net";
import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import type { Place } from "./place.ts";

/** First byte of a frame that is a whole binary message, and the bit that says it is masked; the mask here is nothing. */
const WHOLE = 0x82;
const MASKED = 0x80;
const MASK = [0, 0, 0, 0];
const JOIN_ROOM = 10;
const REQUEST = 21;
/** ms between two requests: a line that asks more is cut for that. */
const ASK_EVERY = 20;

/** Takes a place on a bare socket, reads until the room sends, and from then on asks and reads nothing. */
export async function stalledLine(port: number, { processId, roomId, sessionId }: Place): Promise<void> {
  const socket = connect(port, "127.0.0.1");
  const head = [
    `GET /${processId}/${roomId}?sessionId=${sessionId} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    "Upgrade: websocket",
    "Connection: Upgrade",
    "Sec-WebSocket-Version: 13",
    "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
  ];
  socket.write([...head, "", ""].join("\r\n"));
  // The answer, and the room's shape.
  for (let heard = 0; heard < 200; ) heard += ((await once(socket, "data")) as [Buffer])[0].length;
  const send = (bytes: readonly number[]) => socket.write(Uint8Array.from([WHOLE, MASKED + bytes.length, ...MASK, ...bytes]));
  send([JOIN_ROOM]);
  socket.pause();
  const name = Buffer.from(MESSAGE.here);
  const asking = setInterval(() => send([REQUEST, 1, 0xa0 + name.length, ...name]), ASK_EVERY);
  socket.on("error", () => clearInterval(asking));
  socket.on("close", () => clearInterval(asking));
}
