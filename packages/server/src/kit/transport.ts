import type { Server as HttpServer, IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { WebSocket } from "ws";
import { matchMaker, WebSocketTransport } from "../colyseus/colyseus.ts";
import type { AddressOf } from "../gate/address.ts";
import { destinationOf } from "../gate/upgrades.ts";
import { GuardedLine } from "./guarded-line.ts";
import { log } from "./log.ts";

const SOCKETS = new WeakMap<WebSocket, Socket>();
/** First byte of a frame that is a whole binary message (RFC 6455, 5.2). */
const WHOLE_BINARY = 0x82;
/** Lengths up to here stand in the second byte; 126 there says that two more hold it, 127 that eight do. */
const SHORT = 125;
const TWO_BYTES = 126;
const EIGHT_BYTES = 127;

/** The first header in which Colyseus looks for an address. What a client wrote there is written over. */
const TOLD_ADDRESS = "x-real-ip";
const NOT_A_LINE = "HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";

/**
 * Colyseus' own transport, which besides remembers what its lines run over, and lets nobody make a line
 * that leads nowhere: it reads the target of each as an address, and an exception there would end the process.
 */
export class Transport extends WebSocketTransport {
  /** @param addressOf tells where a request comes from; rooms find it as the address of whoever asks for a place. */
  constructor(options: NonNullable<ConstructorParameters<typeof WebSocketTransport>[0]>, addressOf: AddressOf) {
    super({ ...options, WebSocket: GuardedLine });
    options.server?.prependListener("upgrade", (request: IncomingMessage) => {
      request.headers[TOLD_ADDRESS] = addressOf(request);
    });
    this.wss.on("connection", (line: WebSocket, { socket }: IncomingMessage) => void SOCKETS.set(line, socket));
  }

  protected override listenForUpgrade(server: HttpServer): void {
    super.listenForUpgrade(server, ({ url, socket }) => {
      if (destinationOf(url) !== null) return true;
      socket.end(NOT_A_LINE);
      return false;
    });
  }

  /** Called by the socket server and not on this transport, so there is no `this` of ours. */
  protected override async onConnection(...[line, request, upgrade]: Parameters<WebSocketTransport["onConnection"]>): Promise<void> {
    const { room } = destinationOf(request.url) ?? {};
    if (line instanceof GuardedLine) line.leadTo(room === undefined ? undefined : matchMaker.getLocalRoomById(room)?.roomName);
    try {
      await super.onConnection(line, request, upgrade);
    } catch (error) {
      log.error({ err: error }, "a line could not be led to its room");
      line.terminate();
    }
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
