import type { BattleSetup } from "@terok-nor/shared/battle/state.ts";
import type { Order } from "@terok-nor/shared/orders/schema.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { LEVELS, type LevelName } from "./levels.ts";

/** What a captain means to do and with which ship: the reason of an order, for whoever asks "why did you do this". */
export interface Reason {
  /** A file of intentions/ bears this name; the client's message catalogue has the words. */
  readonly intention: IntentionName;
  /** Own ship it is about, or -1: the side as a whole. */
  readonly ship: number;
  /** Contact it is aimed at, or -1. */
  readonly target: number;
}

export type IntentionName = "besiege" | "hunt";

/** What one look at the picture came to. */
export interface Thought {
  /** In the order in which they are to be given; of valid shape, but the rules may still refuse one. */
  readonly orders: readonly Order[];
  /** One for each order, in the same order. */
  readonly reasons: readonly Reason[];
  /** The hand on the helm until the next look (turn -1 to 1, throttle 0 to 1), or null: no ship is flown by hand. */
  readonly hand: readonly [turn: number, throttle: number] | null;
}

/**
 * A commander that is not a person. It reads one side's picture and nothing else, and is the same for the same picture, level and
 * seed: it keeps no memory, so a battle that was saved goes on with the very same captain.
 */
export interface Captain {
  readonly side: Side;
  readonly level: LevelName;
  /** Whether the captain looks at its picture before the tick that follows `tick`; between looks it orders nothing. */
  due(tick: number): boolean;
  think(picture: Picture): Thought;
}

/** What both sides know of a battle before it begins: all that was agreed in the muster, and not what feeds the rolls. */
export type Muster = Omit<BattleSetup, "chance">;

/** `seed` gives the captain its tastes. */
export function createCaptain(side: Side, level: LevelName, _seed: number, muster: Muster): Captain {
  const every = Math.round(LEVELS[level].every * muster.hz);
  return {
    side,
    level,
    due: (tick) => tick % every === 0,
    think: (picture) => attackNearest(picture),
  };
}

function attackNearest(picture: Picture): Thought {
  const orders: Order[] = [];
  const reasons: Reason[] = [];
  const target = picture.contacts[0];
  for (const ship of picture.own) {
    if (ship.status === "scaffold" && ship.scaffold < 0) {
      orders.push({ kind: "jettison", ship: ship.id });
      reasons.push({ intention: "hunt", ship: ship.id, target: -1 });
    } else if (ship.status === "active" && ship.cls !== "terok-nor" && target !== undefined && ship.tasks[0]?.kind !== "attack") {
      orders.push({ kind: "attack", ships: [ship.id], target: target.id, queue: false });
      reasons.push({ intention: "besiege", ship: ship.id, target: target.id });
    }
  }
  return { orders, reasons, hand: null };
}
