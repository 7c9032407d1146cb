import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import { giveOrder } from "@terok-nor/shared/battle/give-order.ts";
import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import { tick } from "@terok-nor/shared/battle/tick.ts";
import { carryOut, type Entry } from "@terok-nor/shared/replay/record.ts";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import type { Plan } from "../approach/plans.ts";
import { type Captain, createCaptain } from "../captain.ts";
import { lotOf } from "../counsel/draw.ts";
import type { IntentionName } from "../mind/intention-names.ts";
import type { LevelName } from "../mind/levels.ts";
import type { Reason } from "../mind/thought.ts";
import { playOn, takeTurn } from "../take-turn.ts";
import { type Came, cameTo } from "./past.ts";
import { copyOf, type Stand } from "./stand.ts";

/** Who plays battles on: it fights as the strongest does, and does not stop to think. */
const LEVEL: LevelName = "admiral";

/** What a side does for a while instead of what its captain would do. */
export interface Line {
  readonly side: Side;
  /** Tick of the battle from which its captain has all in hand. */
  readonly until: number;
  /** What is done before that, as it was recorded, at the battle's ticks. */
  readonly entries: readonly Entry[];
  /** What the captain leaves undone before that; null: it does nothing at all. */
  readonly without: readonly IntentionName[] | null;
  /** The plan of act one it goes by, then and later. */
  readonly plan?: Partial<Plan>;
}

/** Hears what a side's captain orders of its own accord. */
export type Heard = (tick: number, order: Order, intention: IntentionName) => void;

/**
 * Plays a battle on to its end from where it truly stood, captains leading both sides, but for what a `line` says.
 * The lot gives the captains their tastes and the battle its luck: the same stand, line and lot come out the same.
 */
export function playFrom(stand: Stand, lot: number, line: Line | null = null, heard?: Heard): Came {
  const state = copyOf(stand, lotOf(lot, 0));
  const captains = {
    terran: captainOf("terran", lotOf(lot, 1), state, line),
    alliance: captainOf("alliance", lotOf(lot, 2), state, line),
  };
  for (const side of SIDES) if (line?.side !== side || (line.without !== null && line.entries.length === 0)) handOver(state, side);
  if (line !== null) {
    const first =
      line.without === null ? null : captainOf(line.side, lotOf(lot, line.side === "terran" ? 1 : 2), state, line, line.without);
    playLine(state, line, stand.pace, { ...captains, [line.side]: first }, heard);
    handOver(state, line.side);
  }
  playOn(state, captains, Number.POSITIVE_INFINITY);
  const came = cameTo(state);
  if (came === null) throw new Error("a siege ends when its time is up");
  return came;
}

function captainOf(side: Side, seed: number, { setup }: BattleState, line: Line | null, without: readonly IntentionName[] = []): Captain {
  return createCaptain(side, LEVEL, seed, setup, line?.side === side ? line.plan : {}, without);
}

/** A captain steers by orders: no hand is left on a helm when it takes over. */
function handOver(state: BattleState, side: Side): void {
  if (state[side].helm >= 0) giveOrder(state, side, { kind: "release-helm" }, []);
}

function playLine(
  state: BattleState,
  { side: own, entries, until }: Line,
  pace: number,
  captains: Readonly<Record<Side, Captain | null>>,
  heard: Heard | undefined,
): void {
  const note = heard && (({ intention }: Reason, order: Order) => heard(Math.round(state.tick / pace), order, intention));
  const given = entries.map((entry) => ({ ...entry, tick: Math.floor(entry.tick * pace) }));
  const events: BattleEvent[] = [];
  let next = 0;
  while (state.phase !== "aftermath" && state.tick < until * pace) {
    events.length = 0;
    next = carryOut(state, given, next, events);
    for (const side of SIDES) {
      const captain = captains[side];
      if (captain !== null) takeTurn(state, captain, events, side === own ? note : undefined);
    }
    tick(state, events);
  }
}
