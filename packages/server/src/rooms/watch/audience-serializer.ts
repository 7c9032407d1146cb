import { VIEWS, type View, WATCH_MESSAGE, type WatchState } from "@terok-nor/shared/wire/watch-state.ts";
import type { WebSocket } from "ws";
import { type Client, ClientState, getMessageBytes, Protocol, SchemaSerializer } from "../../colyseus/colyseus.ts";
import { framed, put } from "../../kit/transport.ts";

type Timing = Parameters<SchemaSerializer<WatchState>["applyPatches"]>[2];
type Clients = Parameters<SchemaSerializer<WatchState>["applyPatches"]>[0];
/** What is sent in one piece, and the same to all who look at the same. */
interface Parcel {
  readonly messages: readonly Uint8Array[];
  readonly frames: Buffer;
}

/**
 * Sends a frame of the battle, its patch and the events right after it, in one piece to everybody: put together once
 * for each view and not once for each who watches. What arrives is what Colyseus would have sent them in several.
 */
export class AudienceSerializer extends SchemaSerializer<WatchState> {
  /** Events of the next frame, as bytes. */
  readonly #events = new Map<View, Uint8Array>();
  readonly #looksAt: (client: Client) => View | null;

  /** @param looksAt what somebody is sent the events of; null: of everything. */
  constructor(looksAt: (client: Client) => View | null) {
    super();
    this.#looksAt = looksAt;
  }

  /** Sets down events of a view, to go right after the next patch. */
  enclose(view: View, bytes: Uint8Array): void {
    this.#events.set(view, getMessageBytes.raw(Protocol.ROOM_DATA_BYTES, WATCH_MESSAGE.events[view], undefined, bytes));
  }

  override applyPatches(clients: Clients, state?: unknown, timing?: Timing): boolean {
    const present = clients.filter(({ state }) => state === ClientState.JOINED);
    const patches: Uint8Array[] = [];
    const one = { state: ClientState.JOINED, raw: (bytes: Uint8Array) => void patches.push(Uint8Array.from(bytes)) };
    // Nobody steers here, so what stands in one's patch for their last input is the same for all.
    const changed = super.applyPatches(present.length === 0 ? [] : [one as unknown as Client], state, timing);
    const parcels = new Map<View | null, Parcel>();
    for (const client of present) {
      const view = this.#looksAt(client);
      const parcel = parcels.get(view) ?? this.#parcel(patches, view);
      parcels.set(view, parcel);
      if (!put(client.ref as WebSocket, parcel.frames)) for (const message of parcel.messages) client.raw(message);
    }
    this.#events.clear();
    return changed;
  }

  #parcel(patches: readonly Uint8Array[], looksAt: View | null): Parcel {
    const messages = [...patches];
    for (const view of VIEWS) {
      const events = this.#events.get(view);
      if (events !== undefined && (looksAt === null || looksAt === view)) messages.push(events);
    }
    return { messages, frames: framed(messages) };
  }
}
