import { Fight } from "@terok-nor/host/fight.ts";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import type { BattleSetup } from "@terok-nor/shared/battle/state.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Participant } from "@terok-nor/shared/wire/api.ts";
import { NONE } from "@terok-nor/shared/wire/tables.ts";
import { CASUAL, type Terms } from "@terok-nor/shared/wire/terms.ts";
import { VIEWS, type WatchState } from "@terok-nor/shared/wire/watch-state.ts";
import { type Client, ClientState, SchemaSerializer } from "../colyseus/colyseus.ts";
import type { FeedMessage } from "../rooms/feed.ts";
import { Feeder } from "../rooms/feeder.ts";
import { Showing } from "../rooms/watch/showing.ts";

/** A battle and what its audience is sent of it, step by step of both rooms, without sockets: the bytes themselves. */
export interface Broadcast {
  readonly fight: Fight;
  readonly feeder: Feeder;
  readonly audience: Audience;
  order(side: Side, order: Order): void;
  /** Both rooms take steps; the battle stands still where it is paused or over. */
  run(steps: number): void;
  /** Another audience, which opens only now. */
  openLate(): Audience;
}

/** An audience's room as far as what it sends goes. */
export interface Audience {
  readonly showing: Showing;
  /** All it was sent, one entry for each message, and how many of them by the end of each step. */
  readonly sent: Uint8Array[];
  readonly byStep: number[];
  step(): void;
  /** Bytes of the whole state, as somebody is sent who comes in now. */
  whole(): number;
}

/** Terms under which both agreed that nothing is held back. */
export const AT_ONCE: Terms = { ...CASUAL, delay: 0 };

export function audience(lan = false): Audience {
  const showing = new Showing("ACDEFG", lan);
  const serializer = new SchemaSerializer<WatchState>();
  serializer.reset(showing.state);
  const sent: Uint8Array[] = [];
  const byStep: number[] = [];
  const keep = (bytes: Uint8Array) => void sent.push(Uint8Array.from(bytes));
  const client = { state: ClientState.JOINED, raw: keep } as Partial<Client> as Client;
  keep(serializer.getFullState(client));
  const step = () => {
    while (showing.hurries) showing.hurry(() => true);
    if (showing.step()) {
      serializer.applyPatches([client], showing.state, { sNow: showing.steps * 50 });
      for (const bytes of VIEWS.map((view) => showing.events(view))) if (bytes !== null) keep(bytes);
    }
    byStep.push(sent.length);
  };
  return { showing, sent, byStep, step, whole: () => serializer.getFullState(client).length };
}

export function broadcast(
  setup: BattleSetup,
  terms: Terms = CASUAL,
  { lan = false, participants = [] }: { readonly lan?: boolean; readonly participants?: readonly Participant[] } = {},
): Broadcast {
  const audiences = [audience(lan)] as [Audience, ...Audience[]];
  const feeder = new Feeder((message: FeedMessage) => {
    for (const { showing } of audiences) showing.hear(message);
  });
  const fight = new Fight(setup);
  feeder.begin("MATCH", setup, { participants, choices: choicesFor("assault", 2), terms });
  let over = false;
  let paused = false;
  const step = () => {
    paused = feeder.soFar()?.paused === true;
    if (!paused && !over) {
      fight.step();
      feeder.ticks(fight.record.entries, fight.tick);
      const result = fight.result();
      over = result !== null;
      if (over) feeder.result(fight.record.entries, fight.tick, result);
    }
    for (const each of audiences) each.step();
  };
  return {
    fight,
    feeder,
    audience: audiences[0],
    order(side, order) {
      const refusal = fight.order(side, order);
      if (refusal !== null) throw new Error(`order refused: ${refusal.code}`);
    },
    run(steps) {
      for (let i = 0; i < steps; i++) step();
    },
    openLate() {
      const late = audience(lan);
      const soFar = feeder.soFar();
      if (soFar !== null) late.showing.hearAll(soFar);
      audiences.push(late);
      return late;
    },
  };
}

/** The battle waits for the side `missing`, or for nobody in particular. */
export function pause({ feeder }: Broadcast, paused: boolean, missing = NONE): void {
  feeder.paused(paused, missing);
}
