import type { Reply } from "@terok-nor/shared/wire/requests.ts";
import { pack, unpack } from "msgpackr";

/** First bytes of a request and of its answer, and the status of one that the server's handler has given. */
const REQUEST = 21;
const RESPONSE = 22;
const ANSWERED = 0;
/** Numbers of requests take one byte up to here; nobody has so many open. */
const NUMBERS = 128;
const SHORT_TEXT = 0xa0;

/**
 * Somebody on a line of a room who reads all that is sent and understands none of it but answers: what a page costs the
 * server, at hardly any cost to whoever plays by it.
 */
export class WirePlayer {
  readonly socket: WebSocket;
  /** Bytes and messages that came since the last count. */
  bytes = 0;
  messages = 0;
  readonly #open = new Map<number, (reply: Reply) => void>();
  #next = 0;

  constructor(socket: WebSocket) {
    this.socket = socket;
    socket.addEventListener("message", ({ data }) => this.#hear(new Uint8Array(data as ArrayBuffer)));
  }

  get isThere(): boolean {
    return this.socket.readyState === WebSocket.OPEN;
  }

  /** Requests that are not answered yet. */
  get unanswered(): number {
    return this.#open.size;
  }

  /** Asks as the SDK does. It stays open where the line is cut before the answer. */
  ask(type: string, payload?: unknown): Promise<Reply> {
    this.#next = (this.#next + 1) % NUMBERS;
    const number = this.#next;
    const name = Buffer.from(type);
    const head = [REQUEST, number, SHORT_TEXT + name.length, ...name];
    return new Promise((resolve) => {
      this.#open.set(number, resolve);
      this.socket.send(Uint8Array.from([...head, ...(payload === undefined ? [] : pack(payload))]));
    });
  }

  #hear(frame: Uint8Array): void {
    this.bytes += frame.length;
    this.messages += 1;
    if (frame[0] !== RESPONSE) return;
    const number = frame[1] ?? 0;
    const reply = frame[2] === ANSWERED ? (unpack(frame.subarray(3)) as Reply) : FAULT;
    this.#open.get(number)?.(reply);
    this.#open.delete(number);
  }
}

const FAULT: Reply = { ok: false, code: "fault", text: "" };
