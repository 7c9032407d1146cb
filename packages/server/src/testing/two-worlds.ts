import { StateView } from "@colyseus/schema";
import { createBattle } from "@terok-nor/shared/battle/create.ts";
import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import { giveOrder } from "@terok-nor/shared/battle/give-order.ts";
import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import type { BattleSetup, BattleState } from "@terok-nor/shared/battle/state.ts";
import { tick } from "@terok-nor/shared/battle/tick.ts";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { seenEvent } from "@terok-nor/shared/sight/seen-event.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { createPictureRow } from "@terok-nor/shared/wire/picture-row.ts";
import { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { type Client, ClientState, SchemaSerializer } from "../colyseus/colyseus.ts";
import { Exit } from "../rooms/exit.ts";
import { pictureOf } from "../rooms/seats.ts";

/** A battle run with everything a room would put on the wire for either side, without sockets: the bytes themselves. */
export interface World {
  readonly state: BattleState;
  /**
   * What each side was sent, one entry for each message: the first full state, patches, events, the full state of a return.
   */
  readonly sent: Readonly<Record<Side, Uint8Array[]>>;
  order(side: Side, order: Order): void;
  /** Runs ticks; `before` may touch the state ahead of each, `after` once it is through and not yet shown. */
  run(ticks: number, before?: (state: BattleState) => void, after?: (state: BattleState) => void): void;
  /** The full state a player would be sent who comes back now. */
  comeBack(): void;
}

export function createWorld(setup: BattleSetup): World {
  const state = createBattle(setup);
  const { sent, show, comeBack } = createWire(state);
  const pending: BattleEvent[] = [];
  return {
    state,
    sent,
    comeBack,
    order: (side, order) => {
      const refusal = giveOrder(state, side, order, pending);
      if (refusal !== null) throw new Error(`order refused: ${refusal.code}`);
    },
    run(ticks, before, after) {
      for (let i = 0; i < ticks; i++) {
        before?.(state);
        const events = pending.splice(0);
        tick(state, events);
        after?.(state);
        show(events, state.tick === 1);
      }
    },
  };
}

/** What a room would send of a battle that somebody else runs. */
export interface Wire {
  /** What each side was sent, one entry for each message; may be emptied by whoever has read it. */
  readonly sent: Readonly<Record<Side, Uint8Array[]>>;
  /** Sends what each side may know of the tick just run; `whole`: everything, however lately it was told. */
  show(events: readonly BattleEvent[], whole: boolean): void;
  comeBack(): void;
}

export function createWire(state: BattleState): Wire {
  const room = new RoomState();
  room.firstPicture = createPictureRow();
  room.secondPicture = createPictureRow();
  const serializer = new SchemaSerializer<RoomState>();
  serializer.reset(room);
  const sent: Record<Side, Uint8Array[]> = { terran: [], alliance: [] };
  const exits = SIDES.map((_, seat) => new Exit(pictureOf(room, seat)));
  const clients = SIDES.map((side, seat) => watcher(sent[side], room, seat));
  const comeBack = () => {
    for (const [seat, side] of SIDES.entries()) sent[side].push(Uint8Array.from(serializer.getFullState(clients[seat])));
  };
  comeBack();
  const show: Wire["show"] = (events, whole) => {
    SIDES.forEach((side, seat) => {
      exits[seat]?.write(seenBy(state, side), whole);
      const seen = events.map((event) => seenEvent(state, side, event)).filter((event): event is SeenEvent => event !== null);
      const bytes = exits[seat]?.events(seen);
      if (bytes) sent[side].push(bytes);
    });
    serializer.applyPatches(clients, room, { sNow: state.tick * 50 });
  };
  return { sent, show, comeBack };
}

/** A client of the serializer that keeps what it is sent. */
function watcher(sent: Uint8Array[], room: RoomState, seat: number): Client {
  const view = new StateView();
  view.add(pictureOf(room, seat));
  const keep = (bytes: Uint8Array) => sent.push(Uint8Array.from(bytes));
  return { state: ClientState.JOINED, view, raw: keep } as Partial<Client> as Client;
}
