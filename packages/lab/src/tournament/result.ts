import type { Plan } from "@terok-nor/commander/approach/plans.ts";
import type { IntentionName } from "@terok-nor/commander/mind/intention-names.ts";
import type { Outcome } from "@terok-nor/shared/aftermath/outcome.ts";
import type { Readiness } from "@terok-nor/shared/approach/works.ts";
import type { OrderKind } from "@terok-nor/shared/battle/orders/order.ts";
import type { Ending, ShipStatus } from "@terok-nor/shared/battle/state.ts";
import type { ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { Side, WeaponId } from "@terok-nor/shared/ships/types.ts";

/** What the lab keeps of one battle. Plain data: it crosses processes and is kept in files. */
export interface BattleResult {
  /** Which battle of the tournament it was. */
  readonly index: number;
  readonly galors: number;
  readonly winner: Side;
  readonly ending: Ending;
  readonly outcome: Outcome;
  /** s from the opening to the end, act one included. */
  readonly length: number;
  readonly ticks: number;
  /** The winner's margin, 0 to 100. */
  readonly margin: number;
  readonly ships: readonly ShipResult[];
  readonly given: Readonly<Record<Side, Given>>;
  /** Act one; null where there was none. */
  readonly approach: ApproachResult | null;
}

/** The margin as a side sees it, -100 to 100: above 0 where it won. */
export function marginFor(side: Side, { winner, margin }: Pick<BattleResult, "winner" | "margin">): number {
  return winner === side ? margin : -margin;
}

/** What act one came to. Times in h of the chart unless named otherwise. */
export interface ApproachResult {
  readonly plan: Plan;
  /** s it lasted. */
  readonly length: number;
  /** Hour at which the main squadron was there; null: it never came. */
  readonly arrived: number | null;
  /** By which the main squadron was put back by chases, and lay stopped after strikes. */
  readonly chases: number;
  readonly stalls: number;
  /** The Alliance's contacts: the raider's and shadows', and how many were seen through. */
  readonly real: number;
  readonly shadows: number;
  readonly confirmed: number;
  readonly exposed: number;
  /** Strikes the raider made, times it was caught, and the share of its hull it came out with. */
  readonly strikes: number;
  readonly caught: number;
  readonly raider: number;
  /** Mean strain of the main squadron and of the others when it was there. */
  readonly strain: number;
  readonly wingStrain: number;
  /** Team-hours of work done, beyond what was done before; and what came of them. */
  readonly work: number;
  readonly readiness: Readiness;
}

export interface ShipResult {
  readonly cls: ShipClassId;
  readonly side: Side;
  readonly name: string;
  readonly fate: ShipStatus | "captured";
  /** Share of the hull left, 0 to 1. */
  readonly hull: number;
  /**
   * Where and when it was destroyed: u from the station, turned so that the fleet comes from the top (y runs down), and s.
   */
  readonly died: { readonly x: number; readonly y: number; readonly at: number } | null;
  /** Damage that struck enemy ships, by weapon. */
  readonly damage: Readonly<Partial<Record<WeaponId, number>>>;
}

/** How often a captain gave orders of each kind and had each intention, refused ones too. */
export interface Given {
  readonly orders: Readonly<Partial<Record<OrderKind, number>>>;
  readonly intentions: Readonly<Partial<Record<IntentionName, number>>>;
}
