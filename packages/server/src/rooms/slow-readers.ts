import { JOIN_WITHIN_S, UNREAD_BYTES } from "@terok-nor/shared/wire/limits.ts";
import type { WebSocket } from "ws";
import { type Client, type ClientPrivate, ClientState } from "../colyseus/colyseus.ts";
import { Tally } from "../kit/tally.ts";

const unread = new Tally("lines were cut whose pages did not read");
const late = new Tally("lines were cut whose pages never began");

/**
 * Cuts the lines of those who do not read what is sent: it would pile up in the server's memory, in the socket, or, of
 * whoever never says that they have begun, in a queue of Colyseus's own.
 */
export class SlowReaders {
  readonly #since = new WeakMap<Client, number>();

  /** @param now s of any clock that only goes forward. */
  drop(clients: readonly Client[], now: number): void {
    for (const client of [...clients]) {
      if (this.#neverBegan(client, now)) late.note();
      else if (waitingFor(client) > UNREAD_BYTES) unread.note();
      else continue;
      socketOf(client).terminate();
    }
  }

  #neverBegan(client: Client, now: number): boolean {
    if (client.state !== ClientState.JOINING) return false;
    const since = this.#since.get(client) ?? now;
    this.#since.set(client, since);
    return now - since > JOIN_WITHIN_S;
  }
}

/** Bytes that a page has still to take. */
function waitingFor(client: Client): number {
  const queued: readonly Uint8Array[] = (client as Client & Partial<ClientPrivate>)._enqueuedMessages ?? [];
  return queued.reduce((sum, { byteLength }) => sum + byteLength, socketOf(client).bufferedAmount);
}

/** The transport is WebSocket throughout; Colyseus types it as any emitter. */
export function socketOf(client: Client): WebSocket {
  return client.ref as WebSocket;
}
