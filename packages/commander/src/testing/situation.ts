import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import type { BattleSetup, BattleState, Ship } from "@terok-nor/shared/battle/state.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { openField, type Placing, shipNamed } from "@terok-nor/shared/testing/open-field.ts";
import type { IntentionName } from "../mind/intention-names.ts";
import { wishesOf } from "./wishes.ts";

/** What is different about a ship than being fresh. */
export type Wear = Readonly<Record<string, Partial<Ship>>>;

export interface Situation {
  readonly ships: readonly Placing[];
  readonly wear?: Wear;
  readonly setup?: Partial<BattleSetup>;
  /** Anything else that is to be so. */
  readonly also?: (state: BattleState) => void;
}

/**
 * All that an admiral of a side wants out of one intention when it meets a situation: the orders,
 * in its own words. What is its crews' work it is told to do by hand.
 */
export function ordersOf(side: Side, intention: IntentionName, situation: Situation, seed = 3): Order[] {
  const state = openField(situation.ships, { ...situation.setup });
  for (const [name, wear] of Object.entries(situation.wear ?? {})) Object.assign(shipNamed(state, name), wear);
  situation.also?.(state);
  return wishesOf(side, intention, state, {}, seed);
}
