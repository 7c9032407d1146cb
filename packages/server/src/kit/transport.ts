import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { WebSocketTransport } from "@colyseus/ws-transport";
import type { WebSocket } from "ws";

const SOCKETS = new WeakMap<WebSocket, Socket>();
/** First byte of a frame that is a whole binary message (RFC 6455, 5.2). */
const WHOLE_BINARY = 0x82;
/** Lengths up to here stand in the second byte; 126 there says that two more hold it, 127 that eight do. */
const SHORT = 125;
const TWO_BYTES = 126;
const EIGHT_BYTES = 127;

/** Colyseus' own transport, which besides remembers what its lines run over. */
export class Transport extends WebSocketTransport {
  constructor(...options: ConstructorParameters<typeof WebSocketTransport>) {
    super(...options);
    this.wss.on("connection", (line: WebSocket, { socket }: IncomingMessage) => void SOCKETS.set(line, socket));
  }
}

/**
 * Messages as a line's socket carries them, one right after the other. What goes to many is put into this shape
 * once; `ws` would do it for each of them, and have the system called with four pieces where one will do.
 */
export function framed(messages: readonly Uint8Array[]): Buffer {
  return Buffer.concat(messages.flatMap((message) => [head(message.length), message]));
}

/**
 * Puts framed messages on a line. They keep their place among what `ws` sends
 * on it, which hands all to the same socket at once, as nothing is compressed.
 * @returns false where the line is not open, or runs over no socket known here.
 */
export function put(line: WebSocket, frames: Buffer): boolean {
  const socket = SOCKETS.get(line);
  if (socket === undefined || line.readyState !== line.OPEN) return false;
  socket.write(frames);
  return true;
}

function head(length: number): Buffer {
  if (length <= SHORT) return Buffer.from([WHOLE_BINARY, length]);
  const wide = length > 0xffff;
  const bytes = Buffer.alloc(wide ? 10 : 4);
  bytes[0] = WHOLE_BINARY;
  bytes[1] = wide ? EIGHT_BYTES : TWO_BYTES;
  if (wide) bytes.writeBigUInt64BE(BigInt(length), 2);
  else bytes.writeUInt16BE(length, 2);
  return bytes;
}
